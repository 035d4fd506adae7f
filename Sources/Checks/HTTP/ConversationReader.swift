import Page
import Sandbox

/// Reads `http`: the requests that a client sends to the learner's program.
struct ConversationReader {
    let file: CheckFile

    /// What is read, and what the server is started with where that is not the program itself.
    struct Reading {
        var conversation = Conversation()
        var command: [String]?
    }

    /// - Parameters:
    ///   - reader: that of the case, or of a step.
    ///   - names: what conversations of earlier steps have captured; those of this one are added.
    func read(_ reader: ObjectReader, capturing names: inout Set<String>) -> Reading {
        var reading = Reading()
        guard let http = reader.object("http") else { return reading }
        if let profile = file.ownProfile, profile.network != .loopback {
            reader.report(
                "http", found: "requests, under the sandbox profile \(profile.id), which has no network",
                expected: "a profile with \"network\": \"loopback\" in exercise.json")
        }
        // Above are those that the kernel gives out to clients.
        reading.conversation.port = http.optionalInteger("port", in: 1024...32767) ?? 8000
        reading.conversation.seconds = http.optionalInteger("seconds", in: 1...60) ?? 2
        reading.conversation.end = end(http)
        reading.command = command(http, port: reading.conversation.port)
        for entry in http.objects("requests", atLeast: 1) {
            reading.conversation.groups.append(group(entry, reading.conversation.port, &names))
        }
        http.finish()
        return reading
    }

    private static let ends = ["SIGTERM", "SIGINT", "SIGKILL"]

    private func end(_ http: ObjectReader) -> Int? {
        guard let name = http.optionalString("end") else { return nil }
        http.check(name, key: "end", among: Self.ends, what: "a signal")
        // To be killed is what happens to a server at the end anyway.
        return name == "SIGKILL" ? nil : EndingSignal.numbers[name]
    }

    private func command(_ http: ObjectReader, port: Int) -> [String]? {
        let names = ServerCommand.allCases.map(\.rawValue)
        guard let app = http.optionalString("app") else {
            if http.value("server") != nil {
                http.report("server", found: "no \"app\" beside it", expected: "what is served, as \"shop.web:app\"")
            }
            return nil
        }
        guard let name = http.name("server", among: names, what: "a server"), let server = ServerCommand(rawValue: name)
        else { return nil }
        guard ServerCommand.isApp(app) else {
            http.report("app", found: "\"\(app)\"", expected: "a module and a name in it, as \"shop.web:app\"")
            return nil
        }
        if let package = server.package, let profile = file.ownProfile, !profile.hasPackage(package) {
            http.report(
                "server", found: "\(name), which the sandbox profile \(profile.id) does not have",
                expected: "a profile with \(package) in its requirements.txt")
        }
        return server.words(app: app, port: port)
    }

    /// A request, or several that are sent at once.
    private func group(
        _ entry: ObjectReader, _ port: Int, _ names: inout Set<String>
    ) -> [Conversation.Exchange] {
        let known = names
        guard entry.value("at-once") != nil else {
            return [reader(entry, port, known).read(&names)]
        }
        let together = entry.objects("at-once", atLeast: 2)
        if together.count > Self.mostAtOnce {
            entry.report("at-once", found: "\(together.count) requests", expected: "at most \(Self.mostAtOnce)")
        }
        entry.finish()
        return together.map { reader($0, port, known).read(&names) }
    }

    private func reader(_ entry: ObjectReader, _ port: Int, _ known: Set<String>) -> ExchangeReader {
        ExchangeReader(entry, port: port, known: known, isToBeRecorded: file.isToBeRecorded)
    }

    private static let mostAtOnce = 20
}

extension SandboxProfile {
    fileprivate func hasPackage(_ name: String) -> Bool { requirements?.packages.contains { $0.name == name } ?? false }
}
