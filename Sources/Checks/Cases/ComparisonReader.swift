import Page
import System

/// Reads `compare`: how outputs are compared with what is expected.
struct ComparisonReader {
    let reader: ObjectReader

    init(_ reader: ObjectReader) { self.reader = reader }

    /// One comparison for all, or one for each of some parts.
    ///
    /// - Parameter otherwise: what holds where nothing is said.
    func comparisons(of parts: [String], otherwise: Comparisons = Comparisons()) -> Comparisons {
        guard let value = reader.value("compare") else { return otherwise }
        guard let members = value.members, members.contains(where: { $0.key.string != "float" }),
            let own = reader.object("compare")
        else { return Comparisons(all: comparison(value, "compare", reader)) }
        var comparisons = otherwise
        for part in parts {
            if let value = own.value(part) { comparisons.parts[part] = comparison(value, part, own) }
        }
        own.finish()
        return comparisons
    }

    private func comparison(_ value: JSONValue, _ key: String, _ reader: ObjectReader) -> Comparison {
        switch value.content {
        case .string("exact"): return .exact
        case .string("trailing-space"): return .trailingSpace
        case .string("unordered-lines"): return .unorderedLines
        case .string("json"): return .json
        case .string("regex"): return .regex
        case .string("float"):
            reader.report(key, found: "\"float\"", expected: "{\"float\": 1e-9}, with the tolerance")
        case .string(let name):
            reader.check(name.string, key: key, among: Comparison.names, what: "a comparison")
        case .object(let members):
            if let tolerance = value["float"]?.number?.double, members.count == 1, tolerance > 0, tolerance.isFinite {
                return .float(tolerance: tolerance)
            }
            reader.report(key, found: "an object", expected: "{\"float\": TOLERANCE} with a tolerance above 0")
        default:
            reader.report(
                key, found: value.kind, expected: "a comparison: " + Comparison.names.joined(separator: ", "))
        }
        return .exact
    }

    /// Faults that only show when an expected text is read the way the comparison reads it.
    static func check(_ expected: [UInt8], at key: String, _ comparison: Comparison, _ reader: ObjectReader) {
        switch comparison {
        case .regex:
            do throws(PatternFault) {
                _ = try RegexComparison.pattern(expected)
            } catch {
                reader.report(key, found: error.foundThere, expected: error.expected)
            }
        case .json:
            // Compared as a learner's output is.
            if JSONValue.read(expected, .python) == nil {
                reader.report(key, found: "no valid JSON", expected: "a JSON value, as compare \"json\" asks")
            }
        default: break
        }
    }
}
