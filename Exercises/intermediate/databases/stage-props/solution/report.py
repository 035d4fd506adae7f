from play import Scene
from sqlalchemy import select
from sqlalchemy.orm import selectinload


def report(session):
    query = select(Scene).order_by(Scene.number).options(selectinload(Scene.props))
    lines = []
    for scene in session.scalars(query):
        names = [prop.name for prop in scene.props]
        lines.append(f"{scene.number}: {', '.join(names) or 'nothing'}")
    return lines
