from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    language: str = "en"
    length: int = 9
    capitals: bool = False
