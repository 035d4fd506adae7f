from archive import open_archive

archive = open_archive()
name = input()

query = "select title from recordings where speaker = ? and public = 1 order by title"
for row in archive.execute(query, (name,)):
    print(row[0])
