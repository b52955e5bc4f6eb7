# Vad assistenten kan, efter vad man kommer för.
overview-intro = Hej { $name }! Jag är Samverkan, assistenten för samarbetet. Skriv som du talar; här är några exempel:
overview-ask = 🔎 <b>Fråga dokumenten</b>: ”Vem bekostar deltagandet?”
overview-brief = 📋 <b>Inför ett möte</b>: ”Ge mig en genomgång om avlopp inför mötet på torsdag”
overview-log = ✍️ <b>Efter ett möte</b>: ”Vi hade möte i tisdags om avlopp, 14 deltagare varav 8 kvinnor”
overview-find = 🗂 <b>Vad som är gjort</b>: ”Hur många möten har vi haft i år?”, ”Vad har de kostat?”
overview-plan = 📌 <b>Handlingsplanen</b>: ”Visa planen”, ”S-7 klar”, ”Vad ska vara klart i december?”
overview-remind = ⏰ <b>Påminnelser</b>: ”Påminn mig på fredag kl 9 att ringa Minh”
overview-translate = 🌐 <b>Översättning</b>: ”Översätt till vietnamesiska: Tack för ett bra möte”
overview-report = 📊 <b>Rapporter</b>: ”Gör en rapport för i år”, ”Visa könsfördelningen”
overview-outro = Blev något fel? Skriv ”ångra”.
button-all-commands = Alla kommandon
