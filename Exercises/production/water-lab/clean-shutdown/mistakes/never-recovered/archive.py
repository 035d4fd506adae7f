from models import Bottle
from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import sessionmaker
from tables import Base, BottleRow


def open_archive(path):
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "begin", take_the_lock)
    Base.metadata.create_all(engine)
    return sessionmaker(engine)


def take_the_lock(connection):
    """Whoever looks first and writes then must be alone from the first look on."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


class Archive:
    def __init__(self, session):
        self.session = session

    def add(self, new):
        row = BottleRow(**new.model_dump(), state="waiting")
        self.session.add(row)
        self.session.flush()
        return as_bottle(row)

    def get(self, number):
        row = self.session.get(BottleRow, number)
        return None if row is None else as_bottle(row)

    def find(self, **wanted):
        query = select(BottleRow).filter_by(**wanted).order_by(BottleRow.id)
        return [as_bottle(row) for row in self.session.scalars(query)]

    def set_state(self, number, state):
        row = self.session.get(BottleRow, number)
        row.state = state
        return as_bottle(row)


def as_bottle(row):
    return Bottle.model_validate(row, from_attributes=True)
