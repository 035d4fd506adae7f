import Foundation
import Testing

@testable import Authoring
@testable import Catalog

/// A copy of the sound catalog of `Fixtures`, to be changed and read.
struct CatalogCopy {
    /// One thing that an author does.
    enum Edit: Sendable {
        /// The first text must occur exactly once.
        case replace(String, String, with: String)
        case write(String, String)
        case bytes(String, [UInt8])
        case folder(String)
        case delete(String)
        /// A folder or file, under another name besides.
        case copy(String, to: String)
        case pipe(String)
        /// Moved out of the catalog, with a link in its place.
        case link(String)
    }

    static let exercise = "Exercises/basics/loops/countdown"

    private let root: URL

    /// Makes the copy, hands it to the body, and takes it away again.
    static func with<Value>(_ edits: [Edit], _ body: (CatalogCopy) throws -> Value) throws -> Value {
        let sound = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/sound")
        let root = FileManager.default.temporaryDirectory.appending(path: "reprise-catalog-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: sound, to: root)
        defer {
            for path in [root.path, root.path + "-moved"] { try? FileManager.default.removeItem(atPath: path) }
        }
        let copy = CatalogCopy(root: root)
        for edit in edits { try copy.apply(edit) }
        return try body(copy)
    }

    var folder: CatalogFolder { CatalogFolder(root: root.path) }

    /// Everything that `reprise check` reads, in its order.
    func faults() -> [AuthoringFault] {
        let faults = FormProof(folder).catalog().findings
        guard let catalog = try? folder.catalog() else { return faults.map(AuthoringFault.init) }
        let all = faults + catalog.exerciseIDs.flatMap { FormProof(folder).exercise($0, in: catalog).findings }
        return all.map(AuthoringFault.init)
    }

    /// Paths are relative to the root or, after `./`, to the exercise's folder.
    static func path(_ file: String) -> String {
        file.hasPrefix("./") ? exercise + file.dropFirst() : file
    }

    private func apply(_ edit: Edit) throws {
        switch edit {
        case .replace(let file, let old, let new):
            let text = try String(contentsOf: url(file), encoding: .utf8)
            try #require(text.components(separatedBy: old).count == 2, "\(old) is not in \(file) exactly once")
            try write(file, Array(text.replacingOccurrences(of: old, with: new).utf8))
        case .write(let file, let text): try write(file, Array(text.utf8))
        case .bytes(let file, let bytes): try write(file, bytes)
        case .folder(let file):
            try FileManager.default.createDirectory(at: url(file), withIntermediateDirectories: true)
        case .delete(let file): try FileManager.default.removeItem(at: url(file))
        case .copy(let file, let target): try FileManager.default.copyItem(at: url(file), to: url(target))
        case .pipe(let file): try #require(mkfifo(url(file).path, 0o600) == 0)
        case .link(let file):
            let moved = root.path + "-moved"
            try FileManager.default.moveItem(atPath: url(file).path, toPath: moved)
            try FileManager.default.createSymbolicLink(atPath: url(file).path, withDestinationPath: moved)
        }
    }

    private func write(_ file: String, _ bytes: [UInt8]) throws {
        let folder = url(file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: url(file))
    }

    private func url(_ file: String) -> URL { root.appending(path: Self.path(file)) }
}

/// What an author does, and what an author is told.
struct AuthoringRow: Sendable, CustomTestStringConvertible {
    var what: String
    var edits: [CatalogCopy.Edit]
    /// `FILE: KEYPATH` of every fault, with the file as in an edit.
    var places: [String]
    /// Parts of the first fault.
    var found: String
    var expected: String
    var suggestion: String?
    /// Of the first fault, where a table says so.
    var rule: String?
    var isWarning = false

    init(
        _ what: String, _ edits: CatalogCopy.Edit..., at places: [String], found: String, expected: String,
        suggestion: String? = nil
    ) {
        self.what = what
        self.edits = edits
        self.places = places
        self.found = found
        self.expected = expected
        self.suggestion = suggestion
    }

    /// A row of one rule, whose faults are all in one place.
    init(
        _ rule: String, _ what: String, _ edits: CatalogCopy.Edit..., at place: String, found: String,
        expected: String, suggestion: String? = nil, isWarning: Bool = false
    ) {
        self.init(what, at: [place], found: found, expected: expected, suggestion: suggestion)
        (self.edits, self.rule, self.isWarning) = (edits, rule, isWarning)
    }

    var testDescription: String { what }

    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let faults = try CatalogCopy.with(edits) { $0.faults() }
        let expectedPlaces = places.map(CatalogCopy.path)
        let foundPlaces = faults.map { $0.keyPath.isEmpty ? $0.file : "\($0.file): \($0.keyPath)" }
        #expect(foundPlaces == expectedPlaces, sourceLocation: sourceLocation)
        let first = try #require(faults.first, sourceLocation: sourceLocation)
        #expect(first.found.contains(found), sourceLocation: sourceLocation)
        #expect(first.expected.contains(expected), sourceLocation: sourceLocation)
        #expect(first.suggestion == suggestion, sourceLocation: sourceLocation)
        #expect(rule == nil || first.rule == rule, sourceLocation: sourceLocation)
        #expect(first.isWarning == isWarning, sourceLocation: sourceLocation)
    }
}
