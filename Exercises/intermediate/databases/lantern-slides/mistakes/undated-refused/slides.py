from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Slide(Base):
    __tablename__ = "slides"

    number: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    year: Mapped[int]


def open_slides(path):
    engine = create_engine(f"sqlite:///{path}")
    Base.metadata.create_all(engine)
    return Session(engine)


def add(session, number, title, year):
    session.add(Slide(number=number, title=title, year=year))
    session.commit()


def before(session, year):
    return list(session.scalars(select(Slide.title).where(Slide.year < year).order_by(Slide.year, Slide.number)))


def retitle(session, number, title):
    slide = session.get(Slide, number)
    if slide:
        slide.title = title
        session.commit()
        return True
    return False
