# De globala målen i Agenda 2030, med sina officiella namn.
goal-1 = 1 Ingen fattigdom
goal-2 = 2 Ingen hunger
goal-3 = 3 God hälsa och välbefinnande
goal-4 = 4 God utbildning för alla
goal-5 = 5 Jämställdhet
goal-6 = 6 Rent vatten och sanitet för alla
goal-7 = 7 Hållbar energi för alla
goal-8 = 8 Anständiga arbetsvillkor och ekonomisk tillväxt
goal-9 = 9 Hållbar industri, innovationer och infrastruktur
goal-10 = 10 Minskad ojämlikhet
goal-11 = 11 Hållbara städer och samhällen
goal-12 = 12 Hållbar konsumtion och produktion
goal-13 = 13 Bekämpa klimatförändringarna
goal-14 = 14 Hav och marina resurser
goal-15 = 15 Ekosystem och biologisk mångfald
goal-16 = 16 Fredliga och inkluderande samhällen
goal-17 = 17 Genomförande och globalt partnerskap
