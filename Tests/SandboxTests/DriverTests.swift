import Testing

@testable import Sandbox

/// The files of the driver, which are put behind each other into one module.
@Suite struct DriverTests {
    /// A second function of the same name would take the place of the first, for every kind of request.
    @Test(arguments: [nil] + DriverModule.allCases)
    func namesNothingTwice(_ module: DriverModule?) {
        // A module has names of its own.
        let source = module?.source ?? Driver.source + Driver.rareKinds
        let lines = String(decoding: source, as: UTF8.self).split(separator: "\n")
        let names = lines.compactMap { line -> Substring? in
            if line.hasPrefix("def ") || line.hasPrefix("class ") {
                return line.split(separator: " ")[1].prefix { $0 != "(" && $0 != ":" }
            }
            let words = line.split(separator: " ", maxSplits: 2)
            return words.count > 1 && words[1] == "=" && !line.hasPrefix(" ") ? words[0] : nil
        }
        let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 && !$0.key.hasPrefix("REQUESTS[") }
        #expect(names.count > 20 && twice.isEmpty, "\(twice.keys)")
    }
}
