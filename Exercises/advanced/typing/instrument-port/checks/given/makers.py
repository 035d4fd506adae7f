"""Instruments of three makers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Balance:
    """Its fields cannot be set once it is made."""

    name: str
    grams: float
    unit: str = "g"

    def read(self) -> float:
        return self.grams

    def tare(self) -> "Balance":
        return Balance(self.name, 0.0)


class Thermometer:
    """Its unit depends on a switch."""

    def __init__(self, name: str, celsius: bool = True) -> None:
        self.name = name
        self.celsius = celsius

    @property
    def unit(self) -> str:
        return "°C" if self.celsius else "K"

    def read(self) -> float:
        return 21.0 if self.celsius else 294.15


class Counter:
    """It counts, so what it reads is whole. Each reading begins anew."""

    unit = "pulses"

    def __init__(self, name: str, pulses: int) -> None:
        self.name = name
        self.pulses = pulses

    def read(self) -> int:
        pulses, self.pulses = self.pulses, 0
        return pulses
