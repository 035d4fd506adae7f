import Authoring
import Page
import System

/// A finding as SARIF has it.
struct SARIFResult: Encodable {
    private var ruleId: String
    private var ruleIndex: Int
    private var level: String
    private var message: SARIFMessage
    private var locations: [Location]

    private struct Location: Encodable {
        var physicalLocation: PhysicalLocation
    }

    private struct PhysicalLocation: Encodable {
        var artifactLocation: [String: String]
        var region: Region
    }

    private struct Region: Encodable {
        var startLine: Int
        var startColumn: Int?
    }

    private static let longestMessage = 4000

    init(_ found: RankedFinding, _ index: Int, _ report: ProofReport) {
        let finding = found.finding
        ruleId = finding.rule.rawValue
        ruleIndex = index
        level = finding.level.rawValue
        message = SARIFMessage(found.words, atMost: Self.longestMessage)
        locations = [Self.location(report.path(of: finding, found.exercise), finding.place)]
    }

    /// What is skipped.
    init(_ exercise: ProofReport.Exercise, _ index: Int, _ report: ProofReport) {
        ruleId = SARIFRule.skipped
        ruleIndex = index
        level = "note"
        message = SARIFMessage("\(exercise.id): \(exercise.skipped?.sentence ?? "")", atMost: Self.longestMessage)
        locations = [Self.location(report.path(exercise.home + "/exercise.json"), .whole)]
    }

    /// A file as a whole is shown at its first line: GitHub leaves out what has no line.
    private static func location(_ file: String, _ place: Finding.Place) -> Location {
        Location(
            physicalLocation: PhysicalLocation(
                artifactLocation: ["uri": uri(file)],
                region: Region(startLine: place.line ?? 1, startColumn: place.line == nil ? nil : place.column)))
    }

    /// A relative reference of RFC 3986: all but unreserved letters and slashes are percent-encoded.
    private static func uri(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain =
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"): true
                default: "-._~/".utf8.contains(byte)
                }
            return isPlain ? String(Unicode.Scalar(byte)) : "%" + byte.hexadecimal(digits: 2, uppercase: true)
        }
        .joined()
    }
}
