def load_new(read, connection, size):
    connection.execute("create table if not exists totals (well text primary key, litres integer)")
    connection.execute("create table if not exists mark (id integer primary key, number integer)")
    connection.execute("insert or ignore into mark values (1, 0)")
    connection.commit()
    last = connection.execute("select number from mark").fetchone()[0]
    count = 0
    try:
        for number, well, litres in read(last):
            connection.execute(
                "insert or replace into totals values (?, ?)",
                (well, litres),
            )
            last = number
            count += 1
            if count % size == 0:
                connection.execute("update mark set number = ?", (last,))
                connection.commit()
        connection.execute("update mark set number = ?", (last,))
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    return count
