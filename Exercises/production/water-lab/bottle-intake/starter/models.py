from pydantic import BaseModel


class NewBottle(BaseModel):
    """A bottle as a client brings it."""


class Bottle(BaseModel):
    """A bottle as the laboratory has it."""
