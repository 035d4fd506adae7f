from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """What all tables have in common."""


class BottleRow(Base):
    __tablename__ = "bottles"

    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str] = mapped_column(String(6))
    site: Mapped[str] = mapped_column(String(40))
    millilitres: Mapped[int]
    state: Mapped[str] = mapped_column(default="waiting")
