from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Composer(Base):
    __tablename__ = "composers"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    scores: Mapped[list["Score"]] = relationship(back_populates="composer", cascade="all, delete-orphan")


class Score(Base):
    __tablename__ = "scores"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    composer_id: Mapped[int] = mapped_column(ForeignKey("composers.id"))
    composer: Mapped["Composer"] = relationship(back_populates="scores")


def titles(session, name):
    composer = session.scalars(select(Composer).where(Composer.name == name)).first()
    if composer is None:
        return []
    return sorted(score.title for score in composer.scores)
