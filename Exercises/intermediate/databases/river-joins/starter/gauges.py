QUERY = """
    select river, place
    from gauges
"""


def levels(office, day):
    return office.execute(QUERY).fetchall()
