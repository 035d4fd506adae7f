import Checks
import Page
import Sandbox

/// Reads the folder `checks` of one exercise.
struct ChecksReader {
    private let folder: CatalogFolder
    private let exercise: Exercise
    private let findings: FindingCollector
    private let path: String
    private let profile: SandboxProfile?
    private static let serviceFolder = "services"
    private static let givenFolder = "given"

    /// What every case finds beside the learner's files, by path.
    private(set) var given: [String: [UInt8]] = [:]

    /// Every file that was read, by its path, for the hash of what is checked.
    private(set) var contents: [(name: String, content: [UInt8])] = []

    /// Whether cases were found in every file, so that a name that is not among them does not exist.
    private(set) var isComplete = false

    /// - Parameter profile: the exercise's own; nothing where it has faults, of which others tell.
    init(folder: CatalogFolder, exercise: Exercise, profile: SandboxProfile?, _ findings: FindingCollector) {
        self.profile = profile
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
        given = readGiven()
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
            if name == Self.givenFolder { continue }
            let found = read(name, services)
            isComplete = isComplete && !found.isEmpty
            for check in found {
                if let owner = owners[check.name] { reportAgain(check.name, in: name, owner) }
                owners[check.name] = name
                checks.append(check)
            }
        }
        contents += serviceContents.map { ("\(path)/\(Self.serviceFolder)/\($0.name)", $0.content) }
        contents += given.sorted { $0.key < $1.key }.map { ("\(path)/\(Self.givenFolder)/\($0.key)", $0.value) }
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
        var found = CheckFile(
            path: file, content: [], learnerFiles: exercise.files, services: services, solution: solution)
        if folder.isFolder(file) {
            found.folder = folder.tree(file, findings)
            contents += found.folder.sorted { $0.key < $1.key }.map { ("\(file)/\($0.key)", $0.value) }
        } else {
            guard let content = folder.bytes(file, what: "checks", findings) else { return [] }
            contents.append((file, content))
            found.content = content
        }
        found.given = given
        found.ownProfile = profile
        found.isToBeRecorded = folder.isToBeRecorded
        found.profile = { [folder] in folder.readProfile($0, FindingCollector()) }
        return kind.read(found, findings)
    }

    /// The files of `given`, of which none may take the place of a learner's.
    private func readGiven() -> [String: [UInt8]] {
        let place = path + "/" + Self.givenFolder
        guard folder.isFolder(place) else { return [:] }
        let files = folder.tree(place, findings)
        for name in files.keys.sorted() {
            let clash =
                RelativePath.clash(name, among: exercise.files)
                ?? exercise.files.first { $0 == name || $0.beginsBytewise(with: name + "/") }
            guard let clash else { continue }
            findings.report(
                Finding(
                    .nameTwice, file: "\(place)/\(name)",
                    found: "a file in the place of \"\(clash)\", the learner's own",
                    expected: "files other than those of exercise.json"))
        }
        return files
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
        if !names.isEmpty, let profile, profile.network != .loopback {
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
