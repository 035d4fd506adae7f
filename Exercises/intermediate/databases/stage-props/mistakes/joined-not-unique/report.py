from play import Scene
from sqlalchemy import select
from sqlalchemy.orm import joinedload


def report(session):
    scenes = session.scalars(select(Scene).options(joinedload(Scene.props)).order_by(Scene.number))
    return [f"{scene.number}: {', '.join(prop.name for prop in scene.props) or 'nothing'}" for scene in scenes]
