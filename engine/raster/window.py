"""Rectangles of whole pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Window:
    """A rectangle of whole pixels, counted from the first pixel of a raster."""

    col: int
    row: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The column after the last one."""
        return self.col + self.width

    @property
    def bottom(self) -> int:
        """The row after the last one."""
        return self.row + self.height

    @property
    def is_empty(self) -> bool:
        return self.width <= 0 or self.height <= 0

    def grow(self, margin_px: int) -> Window:
        """The window with so many more pixels on every side."""
        both_px = 2 * margin_px
        return Window(self.col - margin_px, self.row - margin_px, self.width + both_px, self.height + both_px)

    def clip(self, other: Window) -> Window:
        """The pixels that lie in both, an empty window where there are none."""
        col, row = max(self.col, other.col), max(self.row, other.row)
        return Window(col, row, min(self.right, other.right) - col, min(self.bottom, other.bottom) - row)

    def within(self, outer: Window) -> Window:
        """The same pixels counted from the first pixel of another window."""
        return Window(self.col - outer.col, self.row - outer.row, self.width, self.height)

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns of the window in an array that begins at the first pixel."""
        return slice(self.row, self.bottom), slice(self.col, self.right)

    def halves(self, axis: str) -> tuple[Window, ...]:
        """The window cut in two along its "width" or "height"; nothing where that is one pixel."""
        if getattr(self, axis) < 2:
            return ()
        if axis == "width":
            left = self.width // 2
            return replace(self, width=left), replace(self, col=self.col + left, width=self.width - left)
        top = self.height // 2
        return replace(self, height=top), replace(self, row=self.row + top, height=self.height - top)
