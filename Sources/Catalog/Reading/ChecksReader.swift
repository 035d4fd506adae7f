import Checks
import Page

/// Reads the folder `checks` of one exercise.
struct ChecksReader {
    private let folder: CatalogFolder
    private let exercise: Exercise
    private let findings: FindingCollector
    private let path: String
    private static let serviceFolder = "services"

    /// Every file that was read, by its path, for the hash of what is checked.
    private(set) var contents: [(name: String, content: [UInt8])] = []

    /// Whether cases were found in every file, so that a name that is not among them does not exist.
    private(set) var isComplete = false

    init(folder: CatalogFolder, exercise: Exercise, _ findings: FindingCollector) {
        self.folder = folder
        self.exercise = exercise
        self.findings = findings
        path = folder.exerciseFolder(exercise.id) + "/checks"
    }

    mutating func read() -> [any Check] {
        let names = folder.entries(path, findings)
        if names.isEmpty {
            let kinds = CheckKinds.all.map { $0.fileNames.hasPrefix("*") ? "a file \($0.fileNames)" : $0.fileNames }
            findings.report(
                Finding(.fileMissing, file: path, found: "no check", expected: kinds.joined(separator: " or ")))
        }
        let serviceContents = readServices()
        let services = services(serviceContents)
        var checks: [any Check] = []
        isComplete = !names.isEmpty
        var owners: [String: String] = [:]
        for name in names {
            // The folder itself counts with an empty content, as it always has.
            guard name != Self.serviceFolder else {
                contents.append((path + "/" + name, []))
                continue
            }
            let found = read(name, services)
            isComplete = isComplete && !found.isEmpty
            for check in found {
                if let owner = owners[check.name] { reportAgain(check.name, in: name, owner) }
                owners[check.name] = name
                checks.append(check)
            }
        }
        contents += serviceContents.map { ("\(path)/\(Self.serviceFolder)/\($0.name)", $0.content) }
        return checks
    }

    /// By name. Names that look alike, as two spellings of an accent do, could not be told apart by who asks for one.
    private func services(_ files: [(name: String, content: [UInt8])]) -> [String: Service] {
        var services: [String: Service] = [:]
        for (name, content) in files {
            let earlier = services.updateValue(Service(name: name, source: content), forKey: name)
            if earlier == nil { continue }
            findings.report(
                Finding(
                    .nameTwice, file: "\(path)/\(Self.serviceFolder)/\(name)",
                    found: "a name that looks like another's",
                    expected: "names that look different"))
        }
        return services
    }

    private func reportAgain(_ caseName: String, in file: String, _ owner: String) {
        findings.report(
            Finding(
                .nameTwice, file: path + "/" + file, at: .key("case \"\(caseName)\""),
                found: "a name that \(owner) has already", expected: "case names that are unique in the exercise"))
    }

    private mutating func read(_ name: String, _ services: [String: Service]) -> [any Check] {
        let file = path + "/" + name
        guard let kind = CheckKinds.kind(of: name) else {
            findings.report(
                Finding(
                    .unknownName, file: file, found: "a file of no known kind",
                    expected: CheckKinds.all.map { $0.fileNames }.joined(separator: " or ")))
            return []
        }
        guard let content = folder.bytes(file, what: "checks", findings) else { return [] }
        contents.append((file, content))
        return kind.read(
            CheckFile(
                path: file, content: content, learnerFiles: exercise.files, services: services, solution: solution),
            findings)
    }

    /// Empty where there is none, of which others tell.
    private func solution() -> [UInt8] {
        let name = "\(folder.exerciseFolder(exercise.id))/solution/\(exercise.files.first ?? "")"
        return folder.bytes(name, what: "a solution", FindingCollector()) ?? []
    }

    /// The scripts that cases may ask for; only a profile with a network of its own has a use for them.
    private func readServices() -> [(name: String, content: [UInt8])] {
        let file = path + "/" + Self.serviceFolder
        let names = folder.entries(file, findings)
        if !names.isEmpty, !exercise.sandbox.isEmpty,
            let profile = folder.readProfile(exercise.sandbox, FindingCollector()), profile.network != .loopback
        {
            findings.report(
                Finding(
                    .schema, file: file, found: "services under the sandbox profile \(profile.id)",
                    expected: "a profile whose network is loopback"))
        }
        return names.compactMap { name in
            folder.bytes(file + "/" + name, what: "a Python script", findings).map { (name, $0) }
        }
    }
}
