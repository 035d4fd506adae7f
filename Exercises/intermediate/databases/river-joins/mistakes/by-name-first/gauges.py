def levels(office, day):
    found = office.execute(
        "select river, place, cm from gauges left join readings on gauge = id and day = ? order by place",
        (day,),
    )
    return list(found)
