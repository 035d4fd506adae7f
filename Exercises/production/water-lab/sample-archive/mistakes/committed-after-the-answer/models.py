from pydantic import BaseModel, Field


class NewBottle(BaseModel):
    label: str = Field(pattern="^[A-Z]{2}-[0-9]{3}$")
    site: str = Field(min_length=1, max_length=40)
    millilitres: int = Field(ge=1, le=2000)


class Bottle(NewBottle):
    id: int
    state: str = "waiting"
