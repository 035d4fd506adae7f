# Adds up a table with quotes, commas and newlines in it.
import csv
import io

SOURCE = 'name,amount,note\r\nAda,10.50,"said ""hi"""\r\nBob,3,"two\nlines"\r\n"Smith, Jane",7.25,\r\n'
rows = list(csv.DictReader(io.StringIO(SOURCE, newline="")))
for row in rows:
    print(row)
print("total", sum(float(row["amount"]) for row in rows))
out = io.StringIO(newline="")
writer = csv.DictWriter(out, ["amount", "name"], extrasaction="ignore", delimiter=";", quoting=csv.QUOTE_NONNUMERIC)
writer.writeheader()
writer.writerows({**row, "amount": float(row["amount"])} for row in rows)
print(repr(out.getvalue()))
print(csv.Sniffer().sniff("a|b|c\n1|2|3\n").delimiter, csv.list_dialects())
with open("table.csv", "w", newline="", encoding="utf-8") as file:
    csv.writer(file, dialect="excel-tab").writerows([["ä", 1], ["b\tc", None]])
with open("table.csv", "rb") as file:
    print(file.read())
try:
    csv.writer(out, quoting=csv.QUOTE_NONE).writerow(["a,b"])
except csv.Error as error:
    print("error:", error)
