def levels(office, day):
    found = office.execute(
        "select g.river, g.place, r.cm from gauges g join readings r on r.gauge = g.id where r.day = ? order by g.river, g.place",
        (day,),
    )
    return list(found)
