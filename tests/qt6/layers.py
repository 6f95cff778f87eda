"""Layers of a project, as views ask for them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Named:
    text: str

    def name(self):
        return self.text


@dataclass(frozen=True)
class Layer(Named):
    field_names: tuple = ()

    def id(self):
        return f"id of {self.text}"

    def fields(self):
        return [Named(name) for name in self.field_names]
