from sqlalchemy import create_engine, select
from sqlalchemy.orm import sessionmaker
from tables import Base, BottleRow


def open_archive(path):
    engine = create_engine("sqlite:///" + path)
    Base.metadata.create_all(engine)
    return sessionmaker(bind=engine)


class Archive:
    """The bottles of the database, inside the transaction of whoever asks."""

    def __init__(self, session):
        self.session = session

    def add(self, new):
        row = BottleRow(label=new.label, site=new.site, millilitres=new.millilitres)
        self.session.add(row)
        self.session.flush()
        return row

    def get(self, number):
        return self.session.get(BottleRow, number)

    def find(self, **wanted):
        query = select(BottleRow).order_by(BottleRow.id)
        for column, value in wanted.items():
            query = query.where(getattr(BottleRow, column) == value)
        return self.session.scalars(query).all()
