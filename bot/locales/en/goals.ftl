# The global goals of the 2030 Agenda, by their official short names.
goal-1 = 1 No poverty
goal-2 = 2 Zero hunger
goal-3 = 3 Good health and well-being
goal-4 = 4 Quality education
goal-5 = 5 Gender equality
goal-6 = 6 Clean water and sanitation
goal-7 = 7 Affordable and clean energy
goal-8 = 8 Decent work and economic growth
goal-9 = 9 Industry, innovation and infrastructure
goal-10 = 10 Reduced inequalities
goal-11 = 11 Sustainable cities and communities
goal-12 = 12 Responsible consumption and production
goal-13 = 13 Climate action
goal-14 = 14 Life below water
goal-15 = 15 Life on land
goal-16 = 16 Peace, justice and strong institutions
goal-17 = 17 Partnerships for the goals
