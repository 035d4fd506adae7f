/// One mistake in a catalog: what an author has to change, and where.
public struct AuthoringFault: Error, Sendable, Equatable {
    /// Relative to the catalog's root folder.
    public var file: String
    /// As in `mistakes[0].trap`; empty where the file as a whole is meant. For text files, `line 12`.
    public var keyPath: String
    public var found: String
    public var expected: String
    /// The nearest valid name, where a name was not known.
    public var suggestion: String?
    /// Of the value in a JSON file that is meant, from 1; nothing where there is no such value.
    public var line: Int?
    /// In Unicode scalars, from 1.
    public var column: Int?

    public init(
        file: String, keyPath: String = "", found: String, expected: String, suggestion: String? = nil,
        line: Int? = nil, column: Int? = nil
    ) {
        self.file = file
        self.keyPath = keyPath
        self.found = found
        self.expected = expected
        self.suggestion = suggestion
        self.line = line
        self.column = column
    }
}

/// Everything that is wrong with a catalog, or with the part of it that was asked for.
public struct AuthoringFaults: Error, Sendable, Equatable {
    public var faults: [AuthoringFault]
}

/// Collects faults while a file is read to its end.
final class FaultCollector {
    private(set) var faults: [AuthoringFault] = []

    func report(_ fault: AuthoringFault) { faults.append(fault) }

    func report(contentsOf other: some Sequence<AuthoringFault>) { faults.append(contentsOf: other) }

    func throwIfAny() throws {
        if !faults.isEmpty { throw AuthoringFaults(faults: faults) }
    }
}
