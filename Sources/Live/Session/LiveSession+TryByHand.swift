import Catalog
import Coach
import Glibc
import Presentation
import Sandbox

/// Running the learner's program by hand.
extension LiveSession {
    func tryByHand(_ input: HandRunInput) -> [LiveEvent] {
        guard let desk = model.desk else { return [] }
        do {
            let submission = try coaching.submission(desk.exercise)
            let missing = submission.missingFiles(of: desk.exercise)
            guard missing.isEmpty else { return [.told("There is no \(missing.joined(separator: ", ")) to run yet.")] }
            guard let plan = HandRunPlan(submission, to: desk.exercise, input) else {
                return [.told(SessionWording.nothingToRun(desk.exercise.files, isWatching: model.isWatching))]
            }
            return try run(plan, desk)
        } catch {
            return [.told(Wording.failure(error).message)]
        }
    }

    private func run(_ plan: HandRunPlan, _ desk: Desk) throws -> [LiveEvent] {
        face.end()
        defer { begin() }
        let output = context.output
        try output.print(output.wrapped("\(plan.introduction, .strong)"))
        if !plan.given.isEmpty {
            try output.print(BlockText(output).render(plan.given))
            try output.print("\n")
        }
        let ending = try HandRun(try terminalRun(plan, desk), signals: signals, output: output).relay(plan)
        if case .abandoned = ending { return [] }
        let words = SessionWording.handRun(ending)
        // Lines stay where they are, so that the message alone tells it.
        if face is PlainFace { return [.told(words)] }
        try output.print("\n\(words, .strong)\n")
        try waitForEnter()
        return [.told(words)]
    }

    private func terminalRun(_ plan: HandRunPlan, _ desk: Desk) throws -> TerminalRun {
        let size = ScreenSize.ofTerminal()
        return try TerminalRun(
            profile: plan.profile ?? coaching.folder.profile(desk.exercise.sandbox),
            caps: LimitSettings.caps(context.environment),
            interpreter: InterpreterLocator(environment: context.environment).locate(),
            environment: context.environment, allowingUnconfined: options.allowsUnconfined, columns: size.columns,
            rows: size.rows)
    }

    /// Leaves what was printed to be read.
    private func waitForEnter() throws {
        try context.output.print("Enter goes back to Reprise.\n")
        var byte: UInt8 = 0
        while true {
            var descriptors = [STDIN_FILENO, signals.readEnd].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            _ = poll(&descriptors, 2, -1)
            if descriptors[1].revents != 0 {
                let received = signals.received()
                for signal in received where signal == SIGTERM || signal == SIGHUP { signals.repeatLater(signal) }
                if received.contains(where: { $0 != SIGWINCH && $0 != SIGCONT }) { return }
            }
            guard descriptors[0].revents != 0 else { continue }
            let count = read(STDIN_FILENO, &byte, 1)
            if count == 1 && byte != UInt8(ascii: "\n") { continue }
            if count < 0 && errno == EINTR { continue }
            return
        }
    }
}
