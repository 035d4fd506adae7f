import Practice
import Presentation
import System

/// Which exercises the page on a topic tells of, and what they are called.
struct TopicPages {
    let catalog: ReportCatalog
    let calendar: PracticeCalendar

    /// - Parameter topic: a topic, a track or an exercise, as somebody types it.
    func page(_ topic: String, _ entries: [JournalEntry], name: String?, today: CivilDay) -> TopicPage {
        // What the catalog no longer has was done all the same.
        let gone = Set(entries.compactMap { $0.asAttempt?.exercise }).subtracting(catalog.ids).sorted()
        let ids = (catalog.ids + gone).filter { JournalFilter.covers(topic, $0) }
        let record = TopicRecord(entries, exercises: ids, calendar: calendar)
        return TopicPage(record, title: title(topic, ids), titles: catalog.title, name: name, today: today)
    }

    private func title(_ topic: String, _ ids: [String]) -> String {
        for track in catalog.catalog?.tracks ?? [] {
            if track.id == topic { return track.title }
            for inner in track.topics where topic == inner.id || topic == "\(track.id)/\(inner.id)" {
                return inner.title
            }
        }
        return ids.count == 1 ? catalog.title(ids[0]) : topic
    }
}
