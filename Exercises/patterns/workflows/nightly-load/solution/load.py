def load_new(read, connection, size):
    prepare(connection)
    loaded = 0
    batch = []
    for entry in read(watermark(connection)):
        batch.append(entry)
        if len(batch) == size:
            save(connection, batch)
            loaded += len(batch)
            batch = []
    if batch:
        save(connection, batch)
    return loaded + len(batch)


def prepare(connection):
    with connection:
        connection.execute("create table if not exists totals (well text primary key, litres integer not null)")
        connection.execute("create table if not exists safe_points (number integer not null)")


def watermark(connection):
    (number,) = connection.execute("select coalesce(max(number), 0) from safe_points").fetchone()
    return number


def save(connection, batch):
    """Add the entries and move the watermark: both, or neither."""
    with connection:
        for _, well, litres in batch:
            connection.execute("insert or ignore into totals values (?, 0)", (well,))
            connection.execute("update totals set litres = litres + ? where well = ?", (litres, well))
        connection.execute("insert into safe_points values (?)", (batch[-1][0],))
