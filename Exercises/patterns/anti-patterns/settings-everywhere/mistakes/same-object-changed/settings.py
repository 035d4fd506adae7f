from dataclasses import dataclass


@dataclass
class Settings:
    language: str = "en"
    length: int = 9
    capitals: bool = False
