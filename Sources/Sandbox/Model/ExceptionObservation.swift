import System

/// What was at hand where a program raised an exception, as `observed_request.py` tells it.
///
/// It comes out of the program's own process, so that any of it may be made up: everything is bounded here, and nothing of
/// it says how the program has ended.
package struct ExceptionObservation: Sendable, Equatable {
    /// A part of the line, with its value.
    package struct Value: Sendable, Equatable {
        /// What the part does in the line, as `holder` or `left`.
        package var role: String
        /// Its text in the program.
        package var source: String
        /// The name of its type; empty where it is not known.
        package var type: String
        /// The value, as Python would show it, or what it is; empty where it is not known.
        package var shown: String
        /// How many items or letters there are in it.
        package var size: Int?
        /// Where it comes from, as far as the program's text tells that.
        package var origin: Origin?

        package init(
            role: String, source: String, type: String, shown: String, size: Int? = nil, origin: Origin? = nil
        ) {
            self.role = role
            self.source = source
            self.type = type
            self.shown = shown
            self.size = size
            self.origin = origin
        }
    }

    /// What has given a value.
    package struct Origin: Sendable, Equatable {
        /// As `input`, `in-place` or `no-return`.
        package var kind: String
        package var line: Int
        /// The text that gives it.
        package var source: String
        /// Of the function or method that gives it.
        package var name: String

        package init(kind: String, line: Int, source: String, name: String = "") {
            self.kind = kind
            self.line = line
            self.source = source
            self.name = name
        }
    }

    /// The name of the exception's class.
    package var type: String
    /// The learner's file, or the name of an example.
    package var file: String
    package var line: Int
    /// What was looked at, as `index` or `operands`; it decides which values and details there are.
    package var form: String
    package var values: [Value]
    package var details: [String: String]

    package init(
        type: String, file: String, line: Int, form: String, values: [Value] = [], details: [String: String] = [:]
    ) {
        self.type = type
        self.file = file
        self.line = line
        self.form = form
        self.values = values
        self.details = details
    }
}

extension ExceptionObservation {
    private static let mostBytes = 4096
    private static let mostValues = 8
    private static let mostDetails = 32
    /// In letters, of any text in it.
    private static let longestText = 240

    /// Nothing where the bytes are not what an observer writes.
    init?(_ record: ArraySlice<UInt8>) {
        guard record.count <= Self.mostBytes, let fields = Fields.unpack(record), fields.count == 6,
            let line = Fields.number(fields[2]), line > 0, let values = Fields.unpack(fields[4]),
            let details = Fields.unpack(fields[5]), values.count <= Self.mostValues,
            details.count <= Self.mostDetails * 2, details.count.isMultiple(of: 2)
        else { return nil }
        let read = values.map { Fields.unpack($0).flatMap(Value.init) }
        guard !read.contains(where: { $0 == nil }) else { return nil }
        self.init(
            type: Self.text(fields[0]), file: Self.text(fields[1]), line: line, form: Self.text(fields[3]),
            values: read.compactMap(\.self))
        for index in stride(from: 0, to: details.count, by: 2) {
            self.details[Self.text(details[index])] = Self.text(details[index + 1])
        }
    }

    fileprivate static func text(_ field: ArraySlice<UInt8>) -> String {
        String(String(decoding: field, as: UTF8.self).unicodeScalars.prefix(longestText))
    }
}

extension ExceptionObservation.Value {
    fileprivate init?(_ fields: [ArraySlice<UInt8>]) {
        guard fields.count == 9 else { return nil }
        let texts = fields.map(ExceptionObservation.text)
        let size = texts[4].isEmpty ? nil : Fields.number(fields[4])
        guard texts[4].isEmpty || size.map({ $0 >= 0 }) == true else { return nil }
        self.init(role: texts[0], source: texts[1], type: texts[2], shown: texts[3], size: size)
        if !texts[5].isEmpty {
            guard let line = Fields.number(fields[6]), line > 0 else { return nil }
            origin = ExceptionObservation.Origin(kind: texts[5], line: line, source: texts[7], name: texts[8])
        }
    }
}
