import Presentation

/// Sentences about reports and where they go.
extension Wording {
    static func unknownShard(_ text: String) -> String {
        "\"\(text)\" is no share. Write --shard 2/5 for the second of five, or --shard auto."
    }

    static func formatWithoutFile(_ format: String) -> String {
        "--format \(format)= needs a file: --format \(format)=FILE."
    }

    static func sameReportFile(_ path: String) -> String {
        "\(path) cannot hold two reports. Name another file for one of them."
    }

    static func twoReports(_ formats: [String]) -> String {
        "\(formats.joined(separator: " and ")) cannot both go to standard output. Write one of them to a file: "
            + "--format \(formats.last ?? "")=FILE"
    }

    static func keptCopy(_ path: String, _ copy: String, tool: String) -> String {
        "\(path) was not written by `\(tool)`; it is kept as \(copy)."
    }
}
