import Testing

@testable import Catalog

/// Which of the files that an exercise gives its statement speaks of.
@Suite struct NamedFilesTests {
    private static let rows: [(statement: String, path: String, isNamed: Bool)] = [
        ("It reads `record.py`, which is given.", "record.py", true),
        ("The records lie in record.py.", "record.py", true),
        ("`tools/record.py` has it.", "tools/record.py", true),
        ("The list is in `words/fi.txt`.", "signs/words/fi.txt", true),
        ("The list is in `fi.txt`.", "signs/words/fi.txt", true),
        ("It keeps a record of all.", "record.py", false),
        ("Call `record.write(3)` for it.", "record.py", true),
        ("`Visit` of `record` has two.", "record.py", true),
        ("`recorder` has two.", "record.py", false),
        ("```python\nfrom record import Visit\n```", "record.py", true),
        ("```pycon\n>>> import shop.record\n```", "shop/record.py", true),
        ("Write `from shop.record import Visit`.", "shop/record.py", true),
        ("```python\nrecord = 3\nprint(record)\n```", "record.py", false),
        ("A package has an `__init__.py`.", "shop/__init__.py", false),
        ("`shop/__init__.py` is given.", "shop/__init__.py", true),
        ("Run `measure.py` with a size.", "few.py", false),
        ("Write `records.txt`.", "record.txt", false),
    ]

    @Test(arguments: rows.indices)
    func aFileIsNamedOrNot(_ index: Int) {
        let row = Self.rows[index]
        #expect(NamedFiles(row.statement).contains(row.path) == row.isNamed, "\(row.statement)")
    }
}
