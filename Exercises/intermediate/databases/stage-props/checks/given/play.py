"""A play and its props, and how many queries a report takes."""

from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Scene(Base):
    __tablename__ = "scenes"

    number: Mapped[int] = mapped_column(primary_key=True)
    props: Mapped[list["Prop"]] = relationship(back_populates="scene", order_by="Prop.name")


class Prop(Base):
    __tablename__ = "props"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    scene_id: Mapped[int] = mapped_column(ForeignKey("scenes.number"))
    scene: Mapped[Scene] = relationship(back_populates="props")


def open_play(scenes):
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    session = Session(engine)
    for number, names in scenes.items():
        session.add(Scene(number=number, props=[Prop(name=name) for name in names]))
    session.commit()
    return session


def queries(report, session):
    session.expire_all()
    session.expunge_all()
    seen = []

    def note(connection, cursor, statement, parameters, context, many):
        seen.append(statement)

    event.listen(session.get_bind(), "before_cursor_execute", note)
    report(session)
    event.remove(session.get_bind(), "before_cursor_execute", note)
    return len(seen)
