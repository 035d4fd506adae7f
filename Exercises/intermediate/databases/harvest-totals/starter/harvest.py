QUERY = """
    select picker, kg
    from crates
"""


def bonus(orchard, least):
    return orchard.execute(QUERY).fetchall()
