import Catalog

/// Sentences about faults in a catalog, for its authors.
extension Wording {
    static func authoring(_ faults: AuthoringFaults) -> String {
        let count = faults.faults.count
        let lines = faults.faults.map { "\n  " + authoring($0) }.joined()
        return "the catalog has \(count == 1 ? "a fault" : "\(count) faults"), to be mended by its author:\(lines)"
    }

    /// `FILE: KEY: found …, expected …`
    static func authoring(_ fault: AuthoringFault) -> String {
        let place = fault.keyPath.isEmpty ? fault.file : "\(fault.file): \(fault.keyPath)"
        let suggestion = fault.suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
        return "\(place): found \(fault.found), expected \(fault.expected)\(suggestion)"
    }
}
