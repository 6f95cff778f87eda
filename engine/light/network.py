"""UNetMamba on the processor: its pieces by ONNX Runtime, its scans by the CPU kernel, band after band."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..scan.arrays import in_parallel, scan_arrays
from . import pieces
from .pieces import NORM_EPS, Tensors
from .sessions import Session

MULTIPLE = 32
"""Sides that the encoder can halve five times."""

HEADS, REDUCTIONS, DEPTH = (1, 2, 4, 8), (8, 4, 2, 1), 2
"""Of ResT-Lite, and the blocks of each of its stages and of the decoder's; other sizes are those of the tensors."""

_STAGES, _LAST_FACTOR, _DIRECTIONS = 3, 4, 4

_TOKENS, _QUERIES, _SCORES = 2048, 512, 1 << 22
"""Of a band: tokens, queries of an attention, and numbers of its map."""


class Network:
    """Class scores of every pixel."""

    def __init__(self, tensors: Tensors, threads: int) -> None:
        self._threads = threads
        self._stem = Session(pieces.stem(tensors), threads)
        self._embeddings = [Session(pieces.patch_embedding(tensors, stage), threads) for stage in (2, 3, 4)]
        self._encoder = [
            [
                _EncoderBlock(tensors, f"encoder.stage{stage}.{i}.", heads, reduction, stage == 4 and i == DEPTH - 1)
                for i in range(DEPTH)
            ]
            for stage, heads, reduction in zip((1, 2, 3, 4), HEADS, REDUCTIONS)
        ]
        self._fusions = [Session(pieces.skip_fusion(tensors, i)) for i in range(_STAGES)]
        self._decoder = [
            [_ScanBlock(tensors, f"decoder.stages.{i}.blocks.{j}.") for j in range(DEPTH)] for i in range(_STAGES)
        ]
        self._head = Session(pieces.head(tensors, _LAST_FACTOR))
        self._classes = len(tensors["decoder.seg.weight"])

    def __call__(self, image: np.ndarray) -> np.ndarray:
        """Normalised pixels (bands, H, W), float32 -> scores (K, H, W)."""
        height, width = image.shape[1:]
        image = np.pad(image, ((0, 0), (0, -height % MULTIPLE), (0, -width % MULTIPLE)), mode="edge")
        *skips, x = self._encode(image)
        for skip, fusion, blocks in zip(skips[::-1], self._fusions, self._decoder):
            x = self._fuse(fusion, x, skip)
            for block in blocks:
                x = block(x, self._threads)
        scores = np.empty((self._classes, *image.shape[1:]), np.float32)

        def score(first: int, last: int) -> None:
            band = np.empty((self._classes, (last - first) * _LAST_FACTOR, scores.shape[2]), np.float32)
            self._head(band, x=x[first:last])
            scores[:, first * _LAST_FACTOR : last * _LAST_FACTOR] = band

        in_parallel(score, list(_bands(x.shape[0], x.shape[1])), self._threads)
        return scores[:, :height, :width]

    def _encode(self, image: np.ndarray) -> list[np.ndarray]:
        """The maps (h, w, C) at strides 4, 8, 16 and 32."""
        maps = []
        x = np.empty((image.shape[1] // 4, image.shape[2] // 4, self._encoder[0][0].channels), np.float32)
        self._stem(x, x=image[None])
        for embedding, blocks in zip([None, *self._embeddings], self._encoder):
            if embedding is not None:
                x = np.empty((x.shape[0] // 2, x.shape[1] // 2, 2 * x.shape[2]), np.float32)
                embedding(x, x=maps[-1])
            for block in blocks:
                x = block(x, self._threads)
            maps.append(x)
        return maps

    def _fuse(self, fusion: Session, x: np.ndarray, skip: np.ndarray) -> np.ndarray:
        y = np.empty_like(skip)

        def fuse(first: int, last: int) -> None:
            band = np.s_[2 * first : 2 * last]
            fusion(_tokens(y[band]), x=x[first:last], skip=skip[band])

        in_parallel(fuse, list(_bands(x.shape[0], 4 * x.shape[1])), self._threads)
        return y


class _EncoderBlock:
    """A block of ResT: attention and MLP."""

    def __init__(self, tensors: Tensors, prefix: str, heads: int, reduction: int, is_last: bool) -> None:
        self.channels = len(tensors[f"{prefix}norm1.weight"])
        self._heads, self._reduction = heads, reduction
        self._keys_and_values = Session(pieces.keys_and_values(tensors, prefix, reduction))
        self._attention = Session(pieces.attention(tensors, prefix, heads))
        if heads > 1:
            last_norm = "encoder.norm" if is_last else ""
            self._after = Session(pieces.after_attention(tensors, prefix, last_norm))

    def __call__(self, x: np.ndarray, threads: int) -> np.ndarray:
        """(h, w, C) -> (h, w, C)."""
        seen = self._look(x, threads)
        y = np.empty_like(x)
        if self._heads == 1:
            self._attend(x, y, seen, threads)
            return y
        attended = np.empty_like(x)
        squares = self._attend(x, attended, seen, threads)
        pairs = x.shape[0] * x.shape[1] * len(seen["keys"])
        scale = np.repeat(1 / np.sqrt(squares / pairs + NORM_EPS), self.channels // self._heads).astype(np.float32)

        def finish(first: int, last: int) -> None:
            band = np.s_[first:last]
            self._after(_tokens(y[band]), x=_tokens(x[band]), attended=_tokens(attended[band]), scale=scale)

        in_parallel(finish, list(_bands(*x.shape[:2])), threads)
        return y

    def _look(self, x: np.ndarray, threads: int) -> dict[str, np.ndarray]:
        """Keys and values (m, C)."""
        reduction, (height, width) = self._reduction, x.shape[:2]
        keys, values = np.empty((2, height // reduction, width // reduction, self.channels), np.float32)
        above = reduction // 2

        def look(first: int, last: int) -> None:
            rows, borders = np.s_[first:last], {}
            if reduction > 1:
                rows = np.s_[max(0, first * reduction - above) : last * reduction - above + 1]
                borders = {"borders": np.array([above if first == 0 else 0, 0])}
            self._keys_and_values(_tokens(keys[first:last]), _tokens(values[first:last]), x=x[rows], **borders)

        in_parallel(look, list(_bands(height // reduction, width * reduction)), threads)
        return {"keys": _tokens(keys), "values": _tokens(values)}

    def _attend(self, x: np.ndarray, y: np.ndarray, seen: dict[str, np.ndarray], threads: int) -> np.ndarray:
        """Into y -> with several heads, for each the sum of squares of its attention map."""
        x, y = _tokens(x), _tokens(y)
        keys = len(seen["keys"])
        queries = max(1, min(_QUERIES, _SCORES // (keys * self._heads)))
        bands = [(first, min(first + queries, len(x))) for first in range(0, len(x), queries)]
        squares = np.zeros((len(bands), self._heads), np.float32)
        share = {"share": np.array([1 / keys], np.float32)} if self._heads > 1 else {}

        def attend(first: int, last: int) -> None:
            outputs = (y[first:last], squares[first // queries]) if self._heads > 1 else (y[first:last],)
            self._attention(*outputs, x=x[first:last], **seen, **share)

        in_parallel(attend, bands, threads)
        return squares.sum(axis=0, dtype=np.float64)


class _ScanBlock:
    """A visual state-space block: the scan and an MLP."""

    def __init__(self, tensors: Tensors, prefix: str) -> None:
        self._before = Session(pieces.before_scan(tensors, prefix))
        self._after = Session(pieces.after_scan(tensors, prefix))
        names = ("dt_projs_weight", "dt_projs_bias", "A_logs", "Ds")
        weight, bias, decay_logs, skip = (np.asarray(tensors[f"{prefix}op.{name}"], np.float32) for name in names)
        decay = -np.exp(decay_logs).reshape(*bias.shape, -1)
        self._parameters = weight, bias, decay, skip.reshape(bias.shape)
        self._inner, self._features = bias.shape[1], len(bias) * (weight.shape[2] + 2 * decay.shape[2])

    def __call__(self, x: np.ndarray, threads: int) -> np.ndarray:
        """(h, w, C) -> (h, w, C)."""
        height, width = x.shape[:2]
        u = np.empty((1, height, width, self._inner), np.float32)
        xdbl = np.empty((1, height, width, self._features), np.float32)

        def project(first: int, last: int) -> None:
            borders = np.array([first == 0, last == height], np.int64)
            rows = np.s_[max(0, first - 1) : last + 1]
            self._before(_tokens(u[0, first:last]), _tokens(xdbl[0, first:last]), x=x[rows], borders=borders)

        in_parallel(project, list(_bands(height, width)), threads)
        scanned = np.empty_like(u)
        scan_arrays(u, xdbl, *self._parameters, scanned, threads)
        y = np.empty_like(x)

        def finish(first: int, last: int) -> None:
            band = np.s_[first:last]
            self._after(_tokens(y[band]), x=_tokens(x[band]), scanned=_tokens(scanned[0, band]))

        in_parallel(finish, list(_bands(height, width)), threads)
        return y


def _tokens(x: np.ndarray) -> np.ndarray:
    """(h, w, C) -> (h*w, C), on the same memory."""
    return x.reshape(-1, x.shape[-1])


def _bands(rows: int, tokens: int) -> Iterator[tuple[int, int]]:
    """First row of each band and the one after its last. tokens: in a row."""
    step = max(1, _TOKENS // tokens)
    for first in range(0, rows, step):
        yield first, min(first + step, rows)
