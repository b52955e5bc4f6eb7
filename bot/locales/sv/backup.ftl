# Säkerhetskopior.
backup-failed = ⚠️ Nattens säkerhetskopia kunde inte göras (fel <code>{ $incident }</code>, loggen säger varför). Jag försöker igen var tionde minut.
