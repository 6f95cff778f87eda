from unetmamba_qgis.engine.raster.window import Window


def test_clipping_keeps_what_lies_in_both():
    assert Window(-3, -2, 10, 10).clip(Window(0, 0, 5, 20)) == Window(0, 0, 5, 8)
    assert Window(5, 0, 5, 5).clip(Window(0, 0, 5, 5)).is_empty


def test_growing_and_counting_from_another_window():
    assert Window(10, 20, 5, 6).grow(3) == Window(7, 17, 11, 12)
    assert Window(10, 20, 5, 6).within(Window(7, 17, 11, 12)) == Window(3, 3, 5, 6)
