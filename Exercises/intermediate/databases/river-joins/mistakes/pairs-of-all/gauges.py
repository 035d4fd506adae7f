def levels(office, day):
    found = office.execute(
        "select river, place, cm from gauges left join readings on day = ? order by river, place",
        (day,),
    )
    return list(found)
