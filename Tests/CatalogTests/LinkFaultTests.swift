import Testing

/// A link anywhere in a catalog, to what would be sound in its place: it is found, once, and nothing behind it is read.
@Suite struct LinkFaultTests {
    @Test(arguments: [
        "Exercises", "Exercises/catalog.json", "Exercises/basics", "Exercises/basics/loops",
        "Exercises/basics/loops/countdown", "./exercise.json", "./statement.md", "./hints.md", "./starter",
        "./starter/main.py", "./solution", "./solution/main.py", "./mistakes", "./mistakes/counts-up",
        "./mistakes/counts-up/main.py", "./mistakes/counts-up/diagnosis.md", "./checks", "./checks/cases.json",
        "Sandboxes", "Sandboxes/pure", "Sandboxes/pure/profile.json",
    ])
    func isFound(_ path: String) throws {
        let path = CatalogCopy.path(path)
        let faults = try CatalogCopy.with([.link(path)]) { $0.faults() }
        let links = faults.filter { $0.found.hasPrefix("a link, to /") }
        #expect(Set(links.map(\.file)) == [path], "\(faults)")
        #expect(links.first?.expected == "the catalog's own; no link in a catalog is followed")
    }

    @Test(arguments: ["Exercises/more", "Exercises/basics/more", "./starter/more", "Sandboxes/pure/more", "./more"])
    func isFoundWhereNothingIsExpected(_ path: String) throws {
        let path = CatalogCopy.path(path)
        let faults = try CatalogCopy.with([.folder(path), .link(path)]) { $0.faults() }
        #expect(faults.map(\.file) == [path], "\(faults)")
    }
}
