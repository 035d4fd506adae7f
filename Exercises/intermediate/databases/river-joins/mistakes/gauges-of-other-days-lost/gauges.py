def levels(office, day):
    found = office.execute(
        "select g.river, g.place, r.cm from gauges g left join readings r on r.gauge = g.id "
        "where r.day = ? or r.day is null order by g.river, g.place",
        (day,),
    )
    return list(found)
