from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    """What all tables have in common."""
