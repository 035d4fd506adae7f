from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class BottleRow(Base):
    __tablename__ = "bottles"

    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str]
    site: Mapped[str]
    millilitres: Mapped[int]
    state: Mapped[str]
