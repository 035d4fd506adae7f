from pydantic import BaseModel, Field


class NewBottle(BaseModel):
    label: str = Field(pattern=r"^[A-Z][A-Z]-[0-9][0-9][0-9]$")
    site: str = Field(min_length=1, max_length=40)
    millilitres: int = Field(ge=1, le=2000)
    state: str = "waiting"


class Bottle(NewBottle):
    id: int
