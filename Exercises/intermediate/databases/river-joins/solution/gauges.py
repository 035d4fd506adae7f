QUERY = """
    select river, place, cm
    from gauges
    left join readings on readings.gauge = gauges.id and readings.day = ?
    order by river, place
"""


def levels(office, day):
    return office.execute(QUERY, (day,)).fetchall()
