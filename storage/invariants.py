"""What must hold in the database at any moment, whatever happened before: each rule is a query that finds nothing."""

from sqlalchemy import text
from sqlalchemy.orm import Session

RULES: dict[str, str] = {
    "an update was answered twice": (
        "SELECT update_key FROM outgoing_messages WHERE update_key IS NOT NULL GROUP BY update_key HAVING count(*) > 1"
    ),
    "an update that is done with keeps its text": (
        "SELECT key FROM incoming_updates WHERE state <> 'received' AND (payload <> '' OR handled_at IS NULL)"
    ),
    "an update that waits has lost its text": (
        "SELECT key FROM incoming_updates WHERE state = 'received' AND payload = ''"
    ),
    "a message is sent at no time": "SELECT id FROM outgoing_messages WHERE state = 'sent' AND sent_at IS NULL",
    "a message that waits has been sent": (
        "SELECT id FROM outgoing_messages WHERE state = 'queued' AND sent_at IS NOT NULL"
    ),
    "a message was given up for no reason": (
        "SELECT id FROM outgoing_messages WHERE state = 'failed' AND coalesce(error, '') = ''"
    ),
    "files wait for a message that is sent": (
        "SELECT f.id FROM outgoing_files f JOIN outgoing_messages m ON m.id = f.message_id WHERE m.state = 'sent'"
    ),
    "a delivery is not what became of its message": (
        "SELECT d.id FROM deliveries d JOIN outgoing_messages m ON m.id = d.outgoing_id "
        "WHERE d.state <> m.state AND NOT d.called"
    ),
    "a reminder waits for a moment at which it went out": (
        "SELECT r.id FROM reminders r JOIN deliveries d ON d.reminder_id = r.id AND d.due_at = r.due_at "
        "WHERE r.status = 'pending'"
    ),
    "a card was saved as nothing": "SELECT id FROM activity_drafts WHERE state = 'saved' AND activity_id IS NULL",
    "two cards were saved as one activity": (
        "SELECT activity_id FROM activity_drafts WHERE state = 'saved' GROUP BY activity_id HAVING count(*) > 1"
    ),
    "an attachment belongs to nothing": (
        "SELECT id FROM activity_files WHERE activity_id IS NULL AND draft_id IS NULL AND added_by IS NULL"
    ),
    "somebody has a role who was not let in": (
        "SELECT u.id FROM users u JOIN memberships m ON m.user_id = u.id WHERE u.admission = 'refused'"
    ),
    "a role is none": "SELECT user_id FROM memberships WHERE role < 1 OR role > 4",
    "a group is let in to no partnership": (
        "SELECT id FROM chats WHERE kind = 'group' AND admission = 'admitted' AND partnership_id IS NULL"
    ),
    "an invitation was used by nobody": ("SELECT id FROM invitations WHERE used_at IS NOT NULL AND used_by IS NULL"),
}


def broken_rules(session: Session) -> list[str]:
    """What does not hold, each with the first record that shows it; empty when all is well."""
    found = []
    for rule, query in RULES.items():
        record = session.execute(text(query)).first()
        if record is not None:
            found.append(f"{rule} ({record[0]})")
    if session.get_bind().dialect.name == "sqlite":
        found += _sqlite_damage(session)
    return found


def _sqlite_damage(session: Session) -> list[str]:
    """PostgreSQL looks after references by itself; a file can be damaged from outside."""
    verdict = session.execute(text("PRAGMA quick_check(1)")).scalar()
    found = [] if verdict == "ok" else [f"the file is damaged: {verdict}"]
    lost = session.execute(text("PRAGMA foreign_key_check")).first()
    return found if lost is None else [*found, f"a row of {lost[0]} refers to one of {lost[2]} that is not there"]
