"""Weights of the headline model, made by benchmarks/train_headlines.py; not edited by hand.

Trained on SEntFiN 1.0, MIT licence, (c) 2021 Sinha, Kedas, Kumar, Malo; see NOTICE.
"""

OWN = [(-0.38, -0.422), (0.799, -0.882), (-1.336, -1.561)]

TABLE = r"""
!	29	2
! sensex	76	22
$	15	-39
$ 0	15	-32
%	153	140
% $	145	48
% ,	66	49
% -	-15	-15
% ;	56	37
% after	69	52
% as	85	128
% at	139	134
% decline	6	18
% despite	-7	21
% dip	2	43
% dividend	-85	-61
% down	19	48
% fall	11	22
% fdi	-31	-41
% for	-7	-21
% from	44	7
% growth	58	14
% higher	47	4
% in	25	-39
% intraday	20	8
% jump	25	7
% lower	1	29
% of	7	27
% on	95	140
% post	15	59
% profit	15	-2
% returns	60	7
% rise	9	0
% since	-7	-4
% stake	43	74
% till	-33	-42
% to	116	108
% upside	35	-16
% y	36	-17
(	-15	-22
)	-15	-22
,	90	51
, 0	-111	-61
, a	14	5
, above	-26	-19
, acc	-14	-29
, adani	46	-14
, airtel	1	-8
, altamount	-84	-51
, analysts	-54	-95
, and	54	21
, angel	16	38
, ap	16	39
, apollo	38	16
, aptart	-33	-25
, as	3	23
, ashwanigujral	17	-34
, asian	11	1
, ask	-79	-69
, aussie	20	-21
, autos	-5	-30
, avigo	-30	-20
, axis	80	67
, bajaj	-20	-46
, bank	-15	-14
, banking	-19	28
, banks	26	15
, bet	-80	-59
, better	43	13
, bharat	17	0
, bhel	-39	-26
, biggest	12	30
, binani	34	4
, blackridge	-21	-17
, boost	37	63
, bpcl	15	10
, bse	-18	11
, buoyed	14	4
, but	-132	-211
, buy	54	169
, cadila	24	27
, cairn	37	82
, capital	22	-34
, cement	35	32
, ceo	13	-7
, chilli	50	13
, china	-41	-31
, cipla	49	22
, climb	44	9
, copper	11	-5
, coriander	13	4
, corporate	-47	64
, crude	20	7
, data	-30	36
, deutsche	21	2
, dlf	27	2
, dollar	-5	-24
, don't	-57	-41
, ecb	-101	-132
, edelweiss	-55	-72
, elara	-31	-4
, ends	9	1
, euro	10	-18
, eurozone	4	6
, fall	3	12
, falling	44	12
, federal	11	-32
, financials	-21	35
, firm	23	71
, fmcg	100	21
, focus	-21	-26
, ftil	-8	-19
, geojit	42	36
, geosphere	-24	-25
, global	-3	-65
, hcl	23	-27
, hdfc	33	-11
, healthcare	52	20
, high	49	31
, higher	-14	36
, hit	-24	52
, hits	14	7
, hong	48	30
, hpcl	-49	-3
, hsbc	-121	-104
, icici	-34	-25
, icicidirect	-60	-38
, idbi	-57	-50
, idea	110	-11
, if	-4	-49
, iifl	-5	-16
, india	42	0
, infosys	-68	-42
, investors	-42	-50
, ioc	-39	-50
, ipo	90	40
, issue	-19	-26
, it	3	32
, itc	28	50
, its	22	13
, jet	10	-6
, joins	-18	-34
, jp	-30	-11
, kotak	-25	-30
, l	26	-3
, lags	7	19
, lead	15	-3
, losses	2	17
, low	111	25
, m	-23	49
, macro	-27	-22
, march	-37	-48
, margins	9	-1
, market	121	29
, marketing	-34	-34
, markets	-26	-2
, maruti	44	19
, max	-18	-18
, may	40	-15
, md	-12	-19
, member	-48	-15
, metal	62	19
, mindtree	44	-5
, motilal	-31	-42
, mrf	-68	-103
, net	18	41
, new	58	4
, nifty	-71	-111
, no	-10	1
, not	63	-3
, nse	-63	-87
, nsel	14	80
, ntpc	38	0
, oil	-65	-16
, ongc	37	77
, other	56	80
, others	69	-14
, outlook	4	8
, pfc	-52	-55
, pharma	-18	-13
, pound	24	63
, power	-11	-13
, pramerica	-93	-52
, promoters	-27	-45
, property	-14	42
, psu	-26	-39
, q4	14	-7
, quantum	-11	-27
, raise	-13	-13
, raises	11	-26
, ranbaxy	-10	-4
, rbi	-53	-56
, realty	-70	-52
, reliance	23	-5
, retail	74	13
, ril	56	24
, rising	-21	87
, rupee	110	111
, s	92	14
, sampriti	-47	-48
, say	-11	-66
, says	-56	-24
, sebi	-75	-92
, seen	-35	9
, sensex	106	134
, set	68	63
, sharekhan	-133	-80
, shares	-10	12
, siddh	29	-39
, silver	129	-7
, slow	11	56
, small	-6	46
, spicejet	9	2
, spot	31	-11
, starting	32	4
, sterling	49	9
, stock	-1	77
, stocks	62	47
, sun	-47	-13
, tata	33	37
, tcs	-12	-53
, tech	19	6
, technical	-26	-21
, telecom	22	47
, texmaco	35	-3
, tight	20	12
, titagarh	37	-6
, to	-11	-41
, top	26	40
, tracking	5	13
, trade	-79	-49
, traders	-37	-17
, trades	-20	34
, turmeric	8	1
, union	-20	-23
, united	-25	-22
, up	-60	-39
, us	14	28
, volumes	14	55
, wabco	36	10
, wall	-37	-48
, weak	5	37
, will	-61	47
, wipro	30	10
, yen	19	18
-	10	-32
- 0	31	-19
.	-14	-90
. $	-2	7
. 0	-52	-44
. com	-41	-73
/	107	5
/ 0	-17	31
/ st	94	17
/ usd	-21	-16
0	26	48
0 $	-72	-72
0 %	153	140
0 ,	-82	16
0 -	27	-16
0 /	22	-4
0 :	-53	43
0 ;	-5	-32
0 ?	-38	-6
0 a	53	60
0 after	38	12
0 against	-36	-15
0 agm	-9	-7
0 and	-10	-5
0 apiece	8	-2
0 as	82	27
0 at	12	-9
0 auction	-16	-7
0 band	-30	-26
0 bets	50	67
0 billion	9	-54
0 bn	-8	4
0 by	-28	26
0 companies	-34	-16
0 cos	2	-21
0 cr	19	-19
0 crore	-31	-69
0 crores	-28	-47
0 day	23	-6
0 days	-14	9
0 dma	20	15
0 fold	99	9
0 for	29	-7
0 in	20	-90
0 intraday	-33	-25
0 is	-58	-90
0 key	-166	-110
0 lakh	21	19
0 level	63	30
0 levels	55	37
0 mark	-53	-8
0 miles	29	10
0 million	-16	-58
0 mn	-61	-46
0 month	138	135
0 months	117	70
0 mth	44	42
0 net	-18	20
0 on	-162	-64
0 or	-39	-30
0 paise	42	42
0 pc	102	109
0 per	69	28
0 point	19	8
0 points	29	46
0 promoters	-8	0
0 range	-31	-33
0 reasons	78	45
0 sensex	19	43
0 sessions	-60	-38
0 should	-158	-102
0 stocks	-33	-14
0 things	-22	-15
0 times	13	-45
0 to	-43	-38
0 trading	77	47
0 trillion	39	75
0 vs	30	70
0 wealth	22	4
0 week	106	182
0 weeks	16	8
0 will	-63	-36
0 year	28	49
0 years	137	96
0 yr	118	81
0 zone	-38	-29
:	54	-4
: 0	-11	-74
: a	46	-7
: ajay	32	29
: ambareesh	60	-17
: amit	-86	-89
: analysts	6	10
: anand	77	24
: angel	-12	-17
: anil	31	-24
: anish	-37	-51
: anu	-12	42
: are	-88	-38
: arindam	-4	-17
: arvind	-24	-25
: ashit	46	50
: ashuu	-23	23
: ashwani	26	43
: avinash	-1	11
: avinnash	126	85
: axis	-72	-48
: bofa	-118	-81
: bonds	-10	-10
: bp	-65	-38
: bse	77	162
: crisil	-104	-65
: d	-58	-45
: david	40	6
: deepak	70	96
: deutsche	-94	-57
: devang	125	53
: deven	33	-24
: dipan	59	65
: dipen	-5	49
: dlf	38	42
: dow	39	15
: edelweiss	-47	-48
: experts	26	47
: five	40	92
: g	7	36
: gajendra	81	10
: gaurang	62	36
: girish	37	53
: gold	178	57
: good	17	46
: harendra	55	2
: hemang	-34	-41
: hemen	16	5
: hemindra	-19	3
: here	-16	-11
: high	-37	7
: higher	-42	102
: how	-33	-51
: iifl	-6	-18
: india	-59	-35
: is	2	46
: iv	44	117
: jagdish	-72	15
: jaideep	53	14
: jitendra	-19	-45
: jp	-31	-26
: kunj	28	41
: manish	63	39
: market	-31	-33
: markets	60	29
: mayuresh	-19	-13
: mecklai	-77	-79
: mehraboon	96	18
: mitesh	30	21
: more	63	23
: morgan	-24	2
: neeraj	63	7
: new	59	55
: next	-15	-28
: nifty	-12	-102
: nirav	-9	69
: nirmal	-61	-50
: nitin	26	41
: nsel	-94	-61
: october	-7	-6
: orders	-42	35
: p	23	20
: pankaj	34	47
: parag	13	11
: poll	0	-21
: prakash	59	88
: pramod	12	-10
: prashant	-25	-19
: prashasta	52	103
: prateek	-102	-53
: rajat	103	96
: rajesh	66	49
: rbi	-61	-49
: report	30	60
: rohit	76	77
: rupee	-45	-44
: sandeep	-31	49
: sandip	21	83
: sangeeta	5	-14
: sanjeev	-48	37
: sat	7	-18
: sebi	-128	-107
: sesa	-31	-25
: seshadri	1	27
: sharekhan	69	17
: shares	-43	-50
: sharmila	50	16
: should	-17	-28
: shrikant	25	9
: sonam	-62	-56
: source	-29	-26
: sources	-82	-93
: strong	70	25
: study	-40	-24
: sudip	22	-35
: taher	10	-9
: tata	64	16
: the	-82	-23
: tirthankar	21	57
: tokyo	-16	-12
: top	-37	-32
: traders	24	-34
: u	-10	-11
: ur	0	24
: us	61	32
: vijai	50	-18
: vijay	14	9
: vikas	70	17
: vinay	7	-26
: vineet	18	-3
: vinith	29	-39
: vishal	-15	-19
: wall	-28	-14
: wgc	67	-15
: what	-24	-5
: why	-8	13
: will	53	11
;	101	34
; 0	-50	-56
; all	49	-42
; appoints	-13	-12
; asia	12	-5
; auction	-11	-21
; but	-45	-51
; buy	36	-24
; can	-46	-46
; capital	6	18
; ceo	-41	-46
; debt	90	-31
; do	-46	-82
; down	-2	8
; ends	35	-7
; expect	-48	13
; eyes	0	42
; focus	-42	-87
; further	18	38
; global	-29	-4
; govt	-43	-47
; here	78	24
; heres	-11	7
; in	-8	-9
; investors	18	89
; is	-37	-39
; issue	-25	-11
; it	-10	43
; likely	15	5
; market	54	28
; may	54	80
; more	7	3
; nifty	-103	-84
; oil	-23	54
; positive	10	4
; posts	51	23
; profit	-31	-49
; raises	-50	-39
; see	50	11
; seen	-24	-39
; sensex	34	-11
; shares	19	-4
; stk	38	13
; stock	138	154
; stocks	-19	-20
; tcs	4	25
; to	-98	-102
; top	-75	21
; trading	2	7
; us	-14	-9
; weak	-36	-55
; what	57	6
; won	-2	25
; yuan	12	25
?	-115	-41
? $	-188	-70
? five	62	19
? here	-35	-33
? sensex	16	2
^ $	-21	-28
^ 0	57	-82
^ a	50	-12
^ abb	-152	-89
^ acc	-1	6
^ adag	13	0
^ adani	9	18
^ aditya	46	15
^ adlabs	-8	-39
^ after	-49	-8
^ agc	-11	-10
^ air	-45	-70
^ airasia	0	-7
^ airline	38	-14
^ airtel	-51	-69
^ alkem	-13	-17
^ all	58	200
^ almond	5	27
^ alstom	-71	-55
^ aluminium	-7	16
^ amara	16	10
^ ambuja	24	-3
^ amtek	-3	90
^ analyst	102	88
^ analysts	18	23
^ anant	13	40
^ angel	18	-28
^ anil	-51	-32
^ another	-27	-34
^ apl	-2	-14
^ apple	-55	-43
^ arhar	7	8
^ arvind	27	11
^ as	5	38
^ ashok	-51	-98
^ ashoka	-5	-8
^ asia	-80	-78
^ asian	35	99
^ asset	-4	15
^ astrazeneca	10	58
^ at	-72	-15
^ atul	64	-1
^ aurobindo	42	32
^ australia	-18	84
^ australian	21	86
^ auto	-22	40
^ aviation	27	4
^ avoid	36	102
^ axis	-8	-62
^ bajaj	57	24
^ balaji	8	16
^ balrampur	-1	-49
^ bank	30	-7
^ banking	115	70
^ banks	-21	-57
^ barley	43	4
^ base	57	7
^ basf	20	6
^ basmati	86	69
^ bata	-4	6
^ be	-50	-19
^ bearish	8	121
^ beaten	-25	-52
^ benchmark	-2	24
^ berger	15	3
^ bet	37	7
^ betting	40	-9
^ bgr	-57	-20
^ bharat	-17	-57
^ bharti	-4	36
^ bhel	123	3
^ bhushan	35	41
^ bill	-22	45
^ billionaire	-26	-25
^ binani	3	-20
^ biocon	-30	-25
^ birla	7	9
^ blue	65	48
^ bnp	9	37
^ bob	9	27
^ boc	49	2
^ bond	-149	-113
^ bonds	30	66
^ bosch	6	25
^ bourses	20	81
^ bp	3	13
^ bpcl	-51	-54
^ break	19	8
^ brent	130	99
^ bric	-41	-38
^ britain	-59	-29
^ britannia	45	-4
^ british	-16	-13
^ brokerage	-51	-44
^ brokerages	-41	-93
^ brokers	46	-32
^ broking	-64	-11
^ bse	-189	-179
^ budget	-95	-173
^ bullion	101	19
^ bullish	6	1
^ buy	103	-34
^ buying	69	57
^ cadila	22	2
^ cag	-13	-8
^ cairn	9	16
^ calculus	43	61
^ camlin	2	-58
^ can	-44	-54
^ can't	-14	7
^ capital	72	28
^ carborundum	8	5
^ cardamom	1	52
^ castor	7	19
^ castorseed	33	10
^ caustic	23	14
^ cautious	3	27
^ cbi	65	154
^ cci	-30	-9
^ ceat	-22	-20
^ cement	-20	-13
^ central	27	22
^ century	-30	-31
^ cesc	35	96
^ chambal	2	20
^ chart	-37	-48
^ chennai	-14	-10
^ china	-113	-137
^ chinese	-57	-52
^ cil	-67	-54
^ cipla	104	30
^ cisco	-13	-12
^ citigroup	-39	-58
^ city	30	11
^ clariant	89	51
^ claris	-13	18
^ cmc	5	8
^ cnx	18	20
^ coal	71	-5
^ coca	8	67
^ coffee	-24	-31
^ cognizant	76	32
^ colgate	-31	-18
^ commexe	0	8
^ commexes	-15	-77
^ commodities	31	102
^ commodity	51	65
^ component	-75	-106
^ consider	84	1
^ consumer	102	52
^ consumption	12	30
^ continue	44	8
^ copper	15	43
^ core	86	36
^ coriander	-44	79
^ coromandel	13	8
^ corp	11	3
^ corporate	-54	-94
^ corporation	-11	-11
^ correction	-31	17
^ cos	-72	-40
^ cotton	10	2
^ cottonseed	7	8
^ court	33	7
^ cox	59	15
^ crompton	30	8
^ crude	15	36
^ cummins	8	2
^ currency	-28	18
^ current	-42	-33
^ cyclical	-3	20
^ cyclicals	85	58
^ d	-41	-68
^ daimler	-6	-10
^ dalal	59	42
^ dalmia	29	41
^ day	-62	-98
^ db	39	94
^ dcm	-43	-1
^ dealing	-97	-74
^ decision	60	25
^ defence	-88	-61
^ delhi	-19	-14
^ delta	-20	28
^ deutsche	18	-12
^ development	38	3
^ dewan	66	36
^ dhanlaxmi	-22	-14
^ dhanteras	31	1
^ diageo	-27	59
^ diamond	22	54
^ did	-4	21
^ difficult	-50	-48
^ discom	15	21
^ dish	-66	-80
^ divis	6	0
^ dlf	-17	1
^ do	17	44
^ dollar	48	49
^ domestic	4	-15
^ don't	-55	89
^ dow	91	16
^ dr	59	56
^ drop	2	11
^ dry	1	-12
^ e	-35	-20
^ earnings	-71	-45
^ ecb	-61	-56
^ economic	-57	-6
^ edelweiss	-68	-88
^ educomp	-2	-22
^ egypt	71	215
^ eicher	-8	32
^ eid	7	-5
^ elder	14	48
^ em	6	20
^ emcure	-27	-46
^ emerging	75	22
^ empee	12	36
^ ennore	-32	-26
^ entertainment	-8	-10
^ equity	21	4
^ era	9	-3
^ eros	-58	-35
^ escorts	10	6
^ essar	27	46
^ etfs	12	-24
^ euro	-24	-46
^ euronext	-68	-48
^ europe	3	63
^ european	-91	-91
^ eveready	116	44
^ ex	-34	-40
^ exchange	20	-16
^ exide	10	2
^ exit	40	78
^ expect	-28	-11
^ experts	-80	-82
^ exporters	7	25
^ exposure	20	82
^ extremely	28	9
^ f	-48	-14
^ facebook	38	30
^ falling	56	142
^ farmers	9	-2
^ fears	16	48
^ fed	-25	-34
^ federal	22	22
^ fertiliser	-17	-14
^ fiat	-13	-11
^ fiis	-246	-147
^ financial	-67	-87
^ finolex	-14	-26
^ first	56	24
^ firstsource	31	10
^ fitch	-42	-33
^ five	39	-10
^ flash	-28	-33
^ fmc	-24	-28
^ fmcg	7	98
^ fmcgs	17	44
^ focus	-28	-25
^ for	-21	63
^ force	-3	-10
^ foreign	16	31
^ forex	-8	-9
^ forward	-51	-52
^ ftil	-10	31
^ ftse	-77	-69
^ fuel	27	80
^ further	-18	-42
^ future	31	17
^ gail	8	-2
^ gammon	13	1
^ general	-3	12
^ genpact	-8	-4
^ geojit	-52	-42
^ get	63	33
^ glenmark	69	34
^ global	-4	128
^ gmdc	9	33
^ gmr	-54	18
^ go	55	20
^ godrej	14	-16
^ gold	-46	138
^ goodyear	11	2
^ government	28	-49
^ govt	13	-4
^ great	0	13
^ greaves	95	95
^ groundnut	33	-11
^ growth	32	-27
^ gsk	-23	-38
^ gspc	53	22
^ gst	1	40
^ guargum	6	10
^ guarseed	24	11
^ gujarat	-35	-43
^ gur	-76	-75
^ gvk	82	61
^ hardening	-15	21
^ have	-30	-20
^ havells	17	29
^ hcc	-37	-45
^ hcl	-11	-22
^ hdfc	22	53
^ hdil	22	63
^ heard	54	23
^ heidelberg	-18	12
^ here	-87	-61
^ hero	9	-3
^ hexaware	42	15
^ high	-20	-42
^ higher	-30	56
^ hikal	-13	-12
^ hindalco	-9	39
^ hindustan	-52	-35
^ hmt	28	-4
^ holcim	7	54
^ hold	-162	-90
^ hong	-104	-28
^ hotel	61	-5
^ housing	-15	-5
^ how	-77	-64
^ hpcl	8	2
^ hsil	51	-2
^ ht	-18	-12
^ hul	44	15
^ hyundai	-42	-22
^ i	8	29
^ icici	-38	-42
^ idbi	6	30
^ idea	-13	-6
^ idfc	84	13
^ ifc	95	20
^ igate	7	2
^ igl	7	-49
^ iias	-45	-36
^ iifcl	-21	-26
^ imf	57	21
^ immediate	67	208
^ important	-23	-18
^ improving	15	6
^ in	-16	27
^ india	-15	64
^ indian	-21	-6
^ indigo	-17	-11
^ indo	-8	-40
^ indraprastha	-17	-25
^ indusind	-27	35
^ industrial	96	37
^ infinite	-35	-29
^ info	67	-10
^ infosys	66	64
^ infrastructure	38	-35
^ insider	54	78
^ institutional	16	25
^ insurance	-18	-75
^ intel	-7	29
^ interglobe	11	1
^ international	28	56
^ invest	45	-23
^ investments	31	10
^ investor	64	90
^ investors	-47	-87
^ ioc	8	-48
^ ipca	23	14
^ ipos	41	8
^ irb	7	6
^ irfc	-13	-11
^ is	-8	4
^ it	42	-6
^ its	156	53
^ j	-35	4
^ jagran	29	-2
^ jaguar	16	42
^ jain	5	24
^ jaiprakash	-7	0
^ jammu	11	14
^ japan	-25	-32
^ jaypee	2	6
^ jeera	45	26
^ jet	-64	-41
^ jewellers	-19	-33
^ jewellery	22	-17
^ jgbs	-86	7
^ jignesh	-48	-10
^ jimmy	-34	-33
^ jindal	4	21
^ jp	-14	25
^ jspl	-19	83
^ jsw	11	-45
^ jubilant	5	10
^ just	73	32
^ justdial	-40	-36
^ jyothy	12	5
^ jyoti	112	63
^ k	-11	-14
^ kansai	7	0
^ karl	-85	-49
^ kartik	-21	-17
^ kaveri	29	65
^ kec	-33	-39
^ kesoram	-26	-77
^ key	-37	-63
^ kirloskar	77	16
^ kolkata	-13	-21
^ kotak	-51	-33
^ koutons	39	10
^ l	23	-58
^ lack	22	57
^ lakshmi	-18	-11
^ lanco	6	8
^ large	-11	-21
^ lic	47	115
^ like	71	-9
^ liquidity	15	41
^ lodha	-20	-22
^ lok	-6	-10
^ london	-78	-53
^ long	20	2
^ look	-48	-102
^ looking	-26	-32
^ low	-18	-47
^ lower	42	-12
^ lupin	58	23
^ m	-9	-34
^ maharashtra	-114	-82
^ mahindra	10	-1
^ maintain	57	23
^ maize	13	5
^ major	-38	-59
^ makemytrip	-55	-41
^ man	-37	-4
^ manappuram	-20	-12
^ mangalore	-8	14
^ many	-51	5
^ march	-13	-15
^ margin	7	40
^ marico	-36	33
^ market	-168	-144
^ markets	-17	-5
^ marks	-8	-7
^ maruti	-63	-16
^ mastek	34	12
^ matrix	-76	-95
^ max	21	6
^ maytas	-42	-67
^ mcafee	-11	-8
^ mcx	-105	-125
^ mecklai	-26	-24
^ media	-5	7
^ mentha	1	-6
^ menthol	7	3
^ mercator	71	27
^ metals	55	31
^ mf	36	77
^ mfs	61	21
^ mid	153	47
^ midcap	-41	-55
^ midcaps	-32	22
^ mindtree	-19	-26
^ miners	41	44
^ mm	-32	-53
^ mmtc	-2	-48
^ moil	4	10
^ momentum	-1	72
^ money	103	28
^ monnet	32	-16
^ monsanto	19	8
^ more	19	122
^ moser	22	-2
^ most	3	84
^ motherson	25	10
^ motilal	-23	-17
^ mphasis	33	-3
^ mrf	38	24
^ mrpl	46	20
^ mtnl	58	46
^ mundra	-29	44
^ muted	9	23
^ muthoot	8	48
^ nalco	164	72
^ nano	-20	-18
^ narayana	162	152
^ narendra	18	5
^ national	-44	-37
^ natural	10	23
^ nbcc	142	52
^ nbfc	51	33
^ ncc	-30	-17
^ ncdex	-79	-61
^ nda	-4	-23
^ near	27	-45
^ negative	-6	23
^ nestle	49	109
^ network18	45	-23
^ neutral	-38	-37
^ new	-55	-25
^ nfl	48	23
^ nhai	108	21
^ nhpc	-29	-11
^ nickel	18	59
^ nifty	-161	-146
^ nifty50	-51	-21
^ nikkei	16	15
^ nmdc	13	2
^ no	-96	54
^ nokia	-19	-9
^ nomura	-45	-36
^ non	27	-18
^ not	-74	161
^ nothing	-7	103
^ novartis	4	9
^ nse	-127	-131
^ nsel	-43	-23
^ ntpc	-2	-19
^ oil	-72	-158
^ omaxe	-37	-23
^ omc	26	77
^ omcs	-52	-63
^ one	62	109
^ ongc	-82	-48
^ onion	4	20
^ onmobile	-31	-2
^ opportunity	43	20
^ oracle	88	56
^ organic	-9	26
^ orient	18	9
^ outlook	-9	-9
^ outperformance	-4	-75
^ over	-51	32
^ overseas	-92	-72
^ overweight	-109	-62
^ p	17	28
^ panacea	-13	-11
^ pantaloon	9	18
^ pantaloons	-38	-74
^ paper	52	59
^ parabolic	50	15
^ pboc	-101	-86
^ pepper	6	0
^ petronet	17	-10
^ pfc	-20	-33
^ pharma	29	36
^ pick	74	6
^ pipavav	9	-1
^ piramal	-70	-39
^ platinum	43	49
^ polaris	29	25
^ police	165	86
^ policy	-45	-27
^ ponzi	-28	-54
^ poor	6	21
^ post	41	-39
^ powergrid	9	10
^ pre	-74	-84
^ prefer	88	7
^ premium	112	33
^ pressure	-17	-22
^ prestige	8	-3
^ price	123	26
^ prices	14	34
^ private	-15	7
^ profit	-1	60
^ promoter	21	41
^ promoters	72	37
^ psu	-28	0
^ ptc	-78	-44
^ pulses	11	38
^ punj	-2	-19
^ punjab	20	43
^ puravankara	-53	-58
^ pvr	56	11
^ q1	-70	-75
^ q4	-14	-56
^ quality	-97	-60
^ r	-74	-48
^ raghuram	-24	-22
^ rail	-1	7
^ railway	57	21
^ railways	-44	-30
^ rajesh	-56	-33
^ rakesh	-20	35
^ rally	3	103
^ ramco	-3	-7
^ ramky	89	50
^ ranbaxy	15	-50
^ rate	41	11
^ ravi	-58	-97
^ raw	-95	-59
^ raymond	-30	44
^ rbi	-153	-119
^ rcom	54	48
^ rcomm	-16	-24
^ re	19	51
^ real	-17	96
^ realty	38	6
^ recent	62	21
^ recommend	40	-67
^ record	-27	-42
^ refined	29	10
^ reforms	101	-1
^ regulatory	58	33
^ reits	-24	19
^ reliance	-81	-125
^ relief	-59	-100
^ religare	-27	-32
^ reserve	-30	-19
^ results	-34	-37
^ rice	8	2
^ right	48	4
^ ril	23	17
^ rising	-52	-35
^ risk	-1	-30
^ rnrl	-52	-68
^ road	32	-35
^ robust	14	0
^ rouble	19	-42
^ rs	-32	-46
^ rubber	-34	92
^ rupee	-29	11
^ rupiah	-1	18
^ rural	-17	-19
^ russia	137	89
^ russian	23	-2
^ s	-61	15
^ sahara	-44	-9
^ sail	29	-32
^ samsung	-36	-34
^ samvat	34	-24
^ sanghvi	-9	-10
^ sanjiv	-7	-12
^ sat	-23	-22
^ satyam	82	24
^ sbi	-30	142
^ se	-36	-53
^ sebi	-196	-190
^ sector	63	22
^ sectors	-25	7
^ secular	-5	16
^ securities	-29	-17
^ securitised	-11	-8
^ see	-100	-90
^ seeing	32	8
^ select	14	18
^ sell	6	142
^ sensex	-48	42
^ sentiment	18	12
^ sesa	56	20
^ several	-91	-52
^ shalimar	14	15
^ shanghai	77	18
^ share	-40	-33
^ sharekhan	-40	-39
^ sharp	86	129
^ shilpi	-15	-14
^ shoppers	108	11
^ short	-57	14
^ should	-42	-34
^ shree	13	18
^ shriram	-74	-16
^ siemens	-32	-30
^ silver	19	28
^ singapore	-20	-37
^ sintex	62	20
^ skf	11	5
^ sks	0	-36
^ sluggish	-2	12
^ smaller	77	7
^ snowman	101	10
^ soaring	-61	29
^ sobha	24	6
^ somany	30	11
^ sony	8	7
^ south	-8	37
^ sovereign	97	91
^ soyabean	-47	70
^ spice	-1	29
^ spicejet	-92	-35
^ srei	-48	-5
^ srf	13	8
^ sstl	-4	169
^ standard	63	22
^ star	-79	-63
^ state	-68	-85
^ stay	-34	32
^ steady	16	50
^ steel	-28	-50
^ sterling	-77	9
^ sterlite	68	11
^ still	19	13
^ stock	-44	15
^ stocks	12	45
^ street	29	11
^ strong	-27	-13
^ sugar	-15	-13
^ suggest	-35	-25
^ sun	-84	-89
^ sundaram	5	34
^ supply	89	137
^ surya	-7	49
^ suuti	8	-9
^ suzlon	-5	108
^ symantec	-6	-7
^ syndicate	-23	2
^ syngene	-8	-11
^ t	6	-50
^ taiwan	59	26
^ tajgvk	20	6
^ take	22	-15
^ target	3	-76
^ tata	-78	-79
^ tax	39	-6
^ tcs	-31	17
^ tea	5	21
^ tech	21	1
^ techno	17	8
^ technofab	-24	-17
^ technology	9	60
^ telcos	1	51
^ telecom	8	13
^ ten	-40	-45
^ texmaco	7	11
^ textile	132	34
^ there	63	147
^ thermax	-19	-7
^ thomas	36	3
^ three	-78	-54
^ time	-32	45
^ titagarh	-12	69
^ titan	36	34
^ tokyo	14	-43
^ too	-121	-87
^ top	-95	-35
^ torrent	27	51
^ tough	18	96
^ traders	-11	-17
^ tremendous	92	29
^ trend	24	20
^ trent	-7	-12
^ tribhovandas	-21	-11
^ ttk	6	10
^ tulip	-14	38
^ turmeric	8	-2
^ twitter	-3	65
^ two	-131	-167
^ tyre	13	-8
^ uco	31	6
^ ultratech	-42	-1
^ underweight	-3	33
^ uninor	81	10
^ union	8	14
^ unitech	35	3
^ united	68	68
^ up	-35	-27
^ upbeat	10	-4
^ upside	-161	-88
^ uptick	10	-1
^ uptrend	15	1
^ us	186	141
^ use	27	-39
^ usfda	49	-14
^ uti	36	-3
^ v	9	0
^ valuation	21	10
^ valuations	-30	-2
^ varun	-9	-12
^ vedanta	-77	-50
^ venus	12	4
^ very	31	14
^ videocon	-102	7
^ vijaya	1	12
^ vip	39	78
^ vishal	10	-4
^ vix	29	41
^ volkswagen	41	19
^ voltas	8	16
^ wait	71	18
^ waiting	-83	-57
^ wall	16	-9
^ warren	10	35
^ weak	104	-28
^ wealthy	4	62
^ welspun	8	-2
^ what	-107	-111
^ wheat	28	55
^ where	41	6
^ which	-62	-62
^ whirlpool	32	-1
^ why	-69	-61
^ wipro	-47	-62
^ wockhardt	0	16
^ won	40	33
^ wonderla	-33	-33
^ world	13	-50
^ would	16	74
^ yen	28	-5
^ yes	3	48
^ you	31	79
^ yuan	101	3
^ zensar	6	7
^ zinc	4	10
a	54	89
a 0	-1	91
a better	-80	-55
a big	98	29
a bit	59	187
a breather	-21	-51
a buy	80	-3
a call	-57	-36
a case	7	31
a concern	25	4
a day	-39	20
a decent	19	-11
a drag	-3	-17
a dull	2	-20
a few	-82	-74
a flat	10	31
a good	141	26
a great	64	3
a healthy	39	6
a high	-71	-42
a little	-44	20
a long	-113	-80
a lot	-37	-2
a market	12	67
a mixed	-125	-81
a month	7	38
a multibagger	37	-5
a narrow	-32	-59
a new	-55	-58
a no	-27	-32
a range	-53	-68
a rate	2	9
a roll	-33	-24
a safe	5	-17
a sell	-14	58
a share	1	-36
a stop	7	55
a strong	14	6
a target	59	48
a temporary	8	58
a tight	1	19
a toll	-9	101
a tough	-26	-26
a value	12	2
a week	-17	24
a year	20	-30
aap	-41	-26
aarti	15	3
aarti industries	15	3
ab	21	9
ab nuvo	21	9
abb	-152	-89
abbott	28	-18
about	26	-155
about $	-27	-22
about 0	15	1
about rupee	77	-8
above	168	-38
above $	199	-4
above 0	-93	-74
above rs	20	4
acc	-6	-16
acc net	5	10
access	-26	-20
account	-3	-28
account $	24	-9
account of	-50	-39
accounts	-71	-74
accreditation	-8	-10
achhe	24	5
achhe din	24	5
acquires	-27	-29
acquisition	-10	-69
across	-153	-73
across the	-51	-49
act	15	119
act as	-40	-40
action	-59	-30
activity	134	-5
adag	36	85
adag stocks	2	8
adani	69	5
adani enterprises	3	6
adani group	14	9
adani ports	52	-10
adb	76	31
add	22	-61
add rs	50	24
additional	34	3
adds	25	8
adequate	0	15
aditya	17	5
aditya birla	17	5
adlabs	-6	-37
adlabs entertainment	24	7
advance	76	29
advise	-36	-88
advisors	-84	-90
advisors $	-51	-70
advisory	-65	-51
advisory board	-13	-15
advisory services	-33	-25
affairs	-14	-13
affect	-131	-87
affect markets	-65	-104
affected	26	91
afloat	132	-11
africa	4	18
after	-43	80
after 0	-8	-32
after bumper	79	-23
after fed	-27	79
after hitting	14	38
after q2	6	10
after rbi	21	17
after report	23	7
after solid	-45	-15
after takeover	10	58
after tech	-15	-1
after ukraine	5	18
after us	6	-1
after weak	6	17
after yevtushenkov	0	8
again	83	28
again $	12	-23
again ,	21	19
again ?	128	30
against	-76	-111
against dollar	40	76
against sebi	14	-18
against us	-57	-85
agarwal	-121	-9
agarwal $	-25	88
agarwal ,	-79	-69
agc	-11	-10
aggressive	80	48
agm	-9	-7
agrawal	-66	-41
agrees	-55	-78
agrees to	-55	-78
agri	-28	-21
agri space	-45	-29
agricultural	-20	-24
agricultural commodities	-20	-24
agriculture	72	24
agro	-56	39
ahead	69	-21
ahead $	48	15
ahead :	-35	-33
ahead for	-42	-9
ahead of	41	25
aim	55	20
aims	31	8
air	1	75
air india	-45	-70
airasia	0	-7
airbus	8	4
aircel	-12	-7
airline	70	78
airline stocks	39	-15
airlines	-57	81
airlines ,	25	84
airlines shares	-16	3
airport	15	2
airtel	-96	-38
airtel ,	43	-5
airtel shares	18	81
airtel to	-28	-27
airways	21	-3
airways ,	92	27
ajay	4	10
ajay bagga	-17	26
ajay bodke	25	-56
ajay srivastava	-1	34
akzo	19	2
akzo nobel	19	2
alarm	21	45
alibaba	-29	-29
alkem	-14	-17
alkem ,	-7	-11
all	41	39
all eyes	-11	-99
all time	69	32
allocation	-4	49
allotment	16	-9
allotment $	16	-9
allots	-60	-64
allow	69	44
allows	-76	-94
almond	19	26
almost	-42	-69
alpha	-22	-18
also	-25	-36
alstom	-68	-52
alstom india	26	7
altamount	-84	-51
altamount capital	-84	-51
aluminium	4	25
aluminium futures	-7	16
am	-111	-102
amar	119	55
amar ujala	129	60
amara	-41	-36
amara raja	-41	-36
ambani	-3	-17
ambareesh	60	-17
ambareesh baliga	60	-17
ambit	-178	-145
ambit capital	-90	-54
ambuja	23	79
ambuja ,	-14	-29
ambuja cements	46	77
amc	-155	-103
amc $	-133	-89
america	34	27
amid	212	121
amit	-86	-89
amit khurana	42	-19
amitabh	-5	-8
among	196	32
among 0	22	-7
among top	64	64
among tyre	18	4
amount	-11	95
amount of	-11	95
ample	3	30
ample supply	2	10
amtek	-1	95
amtek auto	-3	90
an	17	139
an attractive	23	7
an end	-36	-34
an investment	39	68
an upside	-23	-43
analyst	76	68
analyst $	-26	-21
analyst view	-8	49
analysts	89	-37
analysts $	14	-1
analysts recommend	14	36
anand	51	-9
anand prahlad	-11	-8
anand tandon	79	26
anant	13	40
anant raj	31	64
ancillary	5	-28
ancillary sector	0	13
and	10	-63
and 0	-9	-10
and banking	37	-79
and ceo	-14	-16
and coal	51	15
and india	13	23
and kashmir	-26	-9
and md	-7	-9
and other	-13	-29
and persistent	48	-11
and petrochemicals	-18	-12
and pharma	-47	-9
and power	-41	-40
and proper	-15	-13
and rupee	20	69
and small	37	25
and tata	35	-4
and watch	-35	-48
andhra	1	28
angel	-3	-25
angel broking	-13	3
anil	-20	-51
anil manghnani	2	-26
anish	-37	-51
anish damania	-37	-51
announcement	32	105
announces	-23	-72
announces 0	4	-22
annual	-8	-92
another	-105	-90
another 0	-25	-49
anti	32	73
anu	-12	42
anu jain	-12	42
anxiety	-11	11
any	-37	0
ap	63	39
apiece	8	-2
apl	-2	-14
apl apollo	-2	-14
apollo	45	2
apparel	8	1
appeal	55	136
appeal $	56	130
appear	-1	-22
appellate	-29	-17
appellate tribunal	-29	-17
appetite	15	32
apple	-8	-51
apple inc	-31	-32
apple shares	57	65
apple stock	-18	-8
application	-41	-60
application $	-44	-60
appoint	-28	-27
appointed	-140	-152
appointed as	-39	-35
appointed ceo	-11	-11
appointed world	-28	-24
appoints	-194	-188
appoints anand	-11	-10
appoints dinesh	-13	-12
appoints heads	-77	-48
appoints nitin	-7	-6
appoints sanjay	-21	-23
appreciate	-2	-45
approach	-101	-65
approach sebi	-8	-7
approval	-98	-68
approval $	-1	-8
approval for	-103	-60
approve	17	3
approve merger	-8	-14
approved	-55	-45
approves	1	12
approves 0	9	45
approves rs	-85	-49
april	-51	29
april $	16	11
april 0	-20	7
april june	7	10
april november	-55	-21
aptart	-56	-38
aptart technical	-56	-38
are	20	-30
are a	-5	36
are expecting	-57	-44
are fairly	11	14
are good	8	1
are in	-69	-45
are likely	-59	-37
are making	1	10
are the	31	-15
are top	44	21
arhar	7	8
arhar ,	7	8
arindam	-4	-17
arindam ghosh	-4	-17
arm	-75	-55
arm $	-74	-49
around	-208	-88
around $	-49	-48
around 0	-150	10
arrest	-32	15
arrest ruling	0	8
arrivals	10	42
arrivals $	0	49
arun	-64	-28
arun jaitley	-63	-27
arvind	92	-1
arvind sanger	-24	-25
as	-16	20
as 0	37	17
as a	-71	-39
as ample	-2	11
as asia	-3	18
as board	84	76
as cabinet	24	11
as central	-42	-67
as ceo	-107	-111
as cfo	-24	-25
as chairman	-48	-76
as chief	-22	-22
as china	-25	-16
as cmd	0	18
as company	53	36
as coo	-50	-50
as data	31	-8
as demand	7	48
as director	31	81
as dollar	49	22
as earnings	-4	7
as ecb	-11	23
as energy	19	24
as fed	3	-44
as fii	0	12
as fiis	19	8
as fm	8	3
as global	-5	19
as gold	23	-9
as government	51	68
as govt	28	7
as greece	4	14
as group	-42	-50
as head	-10	-10
as india	-42	-36
as investors	129	85
as it	-1	17
as long	34	9
as managing	-39	-42
as market	-40	7
as markets	10	-9
as md	-98	-61
as much	3	8
as new	-3	-49
as of	76	76
as oil	-59	-22
as president	-18	-21
as prices	1	17
as promoters	0	37
as q1	9	4
as q2	11	1
as q4	4	7
as rakesh	10	4
as rbi	57	40
as regional	-16	-17
as rupee	11	29
as russia	12	-31
as sadananda	29	15
as sc	-21	17
as senior	-17	-17
as the	-6	-11
as top	22	58
as traders	7	36
as ukraine	125	56
as us	65	-4
ashish	37	-9
ashit	46	50
ashit suri	46	50
ashok	-21	-72
ashok leyland	-21	-72
ashoka	-5	-8
ashoka buildcon	-5	-8
ashuu	-23	23
ashuu kakkarr	-23	23
ashwani	26	43
ashwani gujral	26	43
ashwanigujral	17	-34
ashwanigujral .	17	-34
asia	-184	-87
asia $	-41	-26
asia ahead	-11	-11
asia fx	69	114
asia markets	4	21
asia on	-17	10
asia pacific	-49	-32
asia shares	6	14
asia stocks	-72	-104
asian	-32	25
asian markets	-15	-66
asian paints	-36	-23
asian shares	64	138
asian stocks	-17	-19
asian trade	-21	-19
aside	-6	-28
ask	-84	-73
ask investment	-79	-69
asks	-123	-197
asset	-65	81
asset quality	27	77
asset reconstruction	6	-3
assets	105	125
assets $	69	152
associates	14	26
astrazeneca	21	53
astrazeneca pegs	10	58
at	-104	-124
at $	-22	-36
at 0	-74	10
at a	-35	-44
at all	101	-16
at around	-42	-38
at current	79	52
at fresh	14	4
at least	13	49
at lower	-26	-40
at new	31	4
at nse	-3	-15
at open	112	20
at record	7	2
at rs	-121	-155
at the	3	32
at this	-6	52
at top	-45	-34
at up	-59	-31
atf	19	26
atf prices	19	26
attaches	35	123
attacks	40	-1
attempts	23	-41
attempts to	23	-41
attract	28	21
attract fund	42	10
attractive	124	2
attractive $	-3	-7
attractive :	-2	-18
atul	64	-1
atul auto	65	-4
auction	-72	-98
auction $	-30	-27
auctions	4	17
audit	-66	-69
audit $	-22	-25
august	13	-2
august $	49	25
aurobindo	59	-30
aurobindo pharma	-28	-68
aussie	100	-28
australia	-18	84
australia ,	80	125
australia shares	-109	-38
australian	23	86
auto	161	85
auto ,	-50	-45
auto ancillary	5	-28
auto and	-24	-78
auto component	11	-13
auto sector	72	14
auto space	78	29
auto stocks	-27	40
automotive	197	122
autos	9	-26
average	-50	-26
aversion	11	33
aviation	39	40
aviation sector	15	43
aviation stocks	11	6
avigo	-30	-20
avinash	-1	11
avinash gorakshekar	-1	11
avinnash	126	85
avinnash gorakssakar	126	85
avoid	-65	39
await	-12	-34
awaited	2	14
awaited $	2	14
awaits	-16	-3
away	6	165
away from	-16	63
axis	19	-37
axis bank	-11	-77
b	22	59
back	131	90
back $	-56	-52
back 0	-29	-39
back :	37	15
back britain	10	58
back in	99	-50
back on	-21	-25
back to	136	215
bad	39	55
bad loan	20	-4
badshah	10	-9
badshah $	61	20
baer	23	15
bag	-125	-81
bagga	-17	26
bagga $	-26	25
bags	44	125
bags rs	9	-1
bail	-65	-56
bailout	15	36
bajaj	93	-1
bajaj auto	-45	0
bajaj electricals	-2	21
bajaj finance	45	-12
bajaj finserv	32	15
bajaj holdings	51	-3
bajpai	-18	-18
bajpai as	-18	-18
balaji	-71	-42
balakrishnan	30	6
balance	-6	18
balance sheet	37	78
baliga	60	-17
baliga $	165	42
baliga ,	-113	-56
balkrishna	12	6
balkrishna industries	12	6
balrampur	4	-51
balrampur chini	-1	-49
ban	-16	18
band	-102	-128
bandyopadhyay	66	-9
bandyopadhyay $	113	27
bang	-17	-33
bang $	-17	-33
bank	-32	-104
bank $	-63	-21
bank ,	77	19
bank :	122	48
bank a	39	-1
bank and	110	42
bank board	-49	-44
bank can	-38	44
bank falls	4	13
bank loans	-54	-43
bank meetings	45	26
bank nifty	-1	30
bank of	69	48
bank on	-56	-35
bank posts	30	25
bank q1	2	7
bank q2	20	5
bank q3	9	3
bank q4	8	12
bank stocks	-198	-121
bank to	-65	-1
bank will	16	20
bankers	-20	45
bankers to	-7	66
banking	10	70
banking ,	-4	53
banking division	-21	-17
banking sector	37	40
banking space	0	23
banking stocks	-22	3
banks	57	-32
banks $	13	0
banks ,	100	-1
banks :	93	98
banks a	-37	-34
banks and	13	5
banks for	-23	-14
banks in	-7	-34
banks may	-30	-25
banks to	10	0
bansal	3	22
bansal $	73	70
bar	16	-5
barclays	-18	-32
barley	43	4
barley futures	43	4
baroda	4	8
baroda with	6	12
barrel	122	75
barrel $	53	52
bars	28	64
base	17	-25
base metal	31	18
base metals	19	48
based	-29	-101
based on	-25	-36
basf	-2	-13
basf india	-9	-14
basis	-33	-58
basket	-4	13
basks	113	26
basks in	113	26
basmati	85	65
bata	151	79
bata india	146	57
batteries	16	10
bayer	1	13
be	13	6
be a	-13	17
be bought	72	-38
be careful	-78	-69
be cautious	-50	-20
be choppy	8	44
be good	1	-18
be hit	9	54
be in	70	-6
be raised	45	-15
be range	-52	-52
be re	-10	-11
be ruled	-29	-37
be sold	2	89
be the	-67	-73
be wary	18	60
bear	14	59
bear market	-22	-8
bearish	-26	107
bearish $	14	36
bearish on	0	129
bears	142	-20
beat	-74	-41
beaten	-25	-52
beaten down	-25	-52
beats	170	43
beats estimates	61	3
beats street	20	8
become	-83	-145
becomes	-31	-27
becomes the	-23	-19
been	27	151
before	-61	166
before jobs	36	5
begin	64	34
begins	-52	-44
being	18	88
below	21	235
below $	-24	178
below 0	89	143
beml	-19	23
benchmark	19	6
beneficiary	-35	-40
benefit	52	-59
benefit :	51	12
benefit from	24	11
benefits	-43	-80
benefits $	35	14
berger	15	3
berger paints	15	3
best	139	117
best bet	40	3
best bets	32	-13
bet	170	11
bet :	66	11
bet big	74	28
bet for	50	41
bet from	20	4
bet in	39	12
bet on	-103	-126
bets	34	-12
bets $	68	-1
bets :	-7	115
bets in	45	0
bets on	-65	-100
better	195	36
better than	16	51
betting	64	82
betting on	39	10
between	-39	-77
between 0	-7	-25
beverages	-7	-6
beyond	-95	-100
beyond 0	54	9
bgr	-16	-7
bgr energy	-16	-7
bhambwani	14	9
bhambwani $	39	36
bharat	106	116
bharat forge	57	63
bharat posts	17	50
bharathan	-10	47
bharathan $	-10	47
bharti	95	64
bharti ,	100	-40
bharti airtel	-42	50
bharti infratel	-25	26
bhat	8	29
bhat $	8	29
bhatnagar	18	-3
bhatnagar $	24	5
bhattacharya	-24	-20
bhel	75	18
bhel ,	64	11
bhimji	-21	-11
bhimji zaveri	-21	-11
bhushan	25	61
bhushan steel	25	61
bias	52	40
bidding	-56	-13
bids	8	-6
big	218	13
big on	74	28
bigger	18	-31
bigger names	58	-4
biggest	62	23
biggest fall	24	-1
biggest foreign	-43	-49
biggest single	1	14
biggest weekly	8	35
bill	-32	-34
bill gross	-62	-53
bill will	15	-37
billion	9	-54
billion $	11	54
billion in	140	60
billion ipo	-27	-18
billionaire	-14	-23
billionaire stake	-26	-25
bills	19	1
bilt	-14	19
binani	3	-20
binani cement	3	-20
binani ind	34	4
biocon	21	85
biotec	-13	-11
biotech	112	46
birla	0	-16
birla group	-21	-30
birla nuvo	43	22
bit	10	135
biz	30	39
biz $	-66	-1
biz ;	14	-14
black	16	-2
black pepper	72	51
blackridge	-21	-17
blackridge capital	-21	-17
blackrock	78	25
blackstone	-38	-64
block	-18	41
block ;	6	1
blocks	37	46
blue	37	28
blue chip	-33	-8
blue chips	10	9
blue star	61	32
bn	-8	4
bn $	1	-10
bnp	9	38
bnp paribas	-44	13
board	-225	-155
board $	-100	-95
board approves	-34	10
board as	32	85
board of	-25	-27
board to	-9	-11
bob	9	27
boc	49	2
boc india	43	-14
bodke	25	-56
bodke $	20	-56
body	1	8
boe	-108	-58
bofa	-199	-139
bofa $	-90	-26
bofa ml	-71	-46
boi	-38	2
bombay	5	40
bombay high	-12	95
bond	-100	-23
bond $	-56	-63
bond issue	-59	-63
bond market	-81	1
bond markets	50	17
bond sale	-12	57
bond yield	116	-23
bond yields	26	78
bonds	-63	35
bonds $	150	-59
bonds ,	-35	-7
bonds :	-47	-5
bonds and	-31	-35
bonds draw	-10	-10
bonds for	-72	-59
bonds pare	16	96
bonds to	66	-15
bonds worth	-16	-13
bonus	-157	-100
bonus issue	-65	-42
bonus shares	19	2
book	-18	87
booking	-5	101
booking $	-8	70
boost	126	63
boost $	-53	-32
boost in	19	-5
boosts	169	55
borrow	64	11
bosch	39	25
bose	104	105
bose $	104	105
boss	-23	-18
both	-16	6
bottom	-74	-81
bought	72	-38
bounce	97	-15
bounce back	70	-26
bounceback	-56	-35
bounces	80	5
bound	-48	-16
bound to	-11	-26
bourse	-33	-31
bourse $	-33	-31
bourses	-25	-10
bourses ,	-13	-14
bourses ask	-7	-7
bourses to	23	86
boxes	3	-19
bp	-60	-33
bp singh	-65	-38
bpcl	15	-39
bpcl ,	-86	-19
bpo	58	-9
brace	26	155
brace for	26	155
brand	-10	55
brazil	28	73
break	75	-19
break above	19	8
breakout	-144	-40
breaks	69	190
breathe	-47	-44
breather	-18	-48
brent	104	89
brent climbs	-7	20
brent crude	4	30
brent holds	-19	-38
brent oil	35	32
brent slips	5	18
brent steady	60	57
breweries	-12	-13
bribery	14	91
bric	-72	-77
bright	63	51
brightens	11	4
bring	141	3
bring cheer	3	48
bring down	54	-39
britain	-49	30
britain ftse	-49	30
britannia	9	-59
british	-16	-13
broad	-37	-46
broadly	-62	-50
broken	-138	-3
broker	-6	-1
brokerage	-103	-88
brokerage firms	0	-12
brokerage views	-47	-34
brokerages	18	20
brokerages $	28	13
brokerages have	-11	-16
brokerages up	29	13
brokers	-52	-49
brokers $	-21	-22
brokers call	-1	-16
brokers to	-22	-33
broking	-110	-60
broking $	-46	-19
broking firms	-69	-17
broking for	-17	-20
brothers	141	66
brought	-4	19
bse	-137	-47
bse $	30	111
bse ,	-22	-45
bse dissemination	-18	-21
bse plans	-26	-16
bse sensex	-60	-43
bse to	-31	-41
bt	57	-5
bt /	94	17
bubble	8	19
budget	-39	-22
budget $	47	-28
budget 0	-52	-113
budget rally	-10	-16
buffett	10	35
build	-20	-46
build bullish	35	16
buildcon	-8	-9
building	31	10
bullion	91	14
bullish	184	72
bullish ,	51	18
bullish bets	71	7
bullish on	88	22
bullish outlook	8	3
bulls	177	21
bumper	77	-10
bumper week	79	-23
buoyant	27	42
buoyed	14	4
buoyed by	14	4
business	-23	7
business $	-19	-9
business ;	-52	-91
business in	-57	-32
business model	127	45
business to	10	19
businesses	-6	-17
but	-140	-169
but china	89	105
but don't	-43	49
but earnings	22	54
but high	29	57
but investors	-20	-7
but margins	-39	-10
but weak	-16	-51
buy	63	-44
buy $	62	-27
buy ,	88	19
buy :	7	-1
buy back	-32	-63
buy bank	34	16
buy call	35	-1
buy for	7	2
buy in	-80	-50
buy into	-5	35
buy it	49	75
buy on	66	50
buy stake	-6	-8
buyback	52	49
buyer	-9	-16
buyers	209	78
buying	210	94
buying $	-47	-54
buying ,	11	-3
buying support	7	3
buyout	-10	-6
buyout of	-26	-25
buys	115	-87
buys $	14	6
buys 0	38	-57
buzz	101	26
buzz $	81	39
buzz ,	26	-2
by	-34	-9
by 0	30	87
by better	12	20
by china	37	-54
by december	-49	-46
by growth	0	16
by june	-30	-44
by march	-47	-69
by narendra	85	87
by over	55	7
by rs	77	50
by sebi	-107	-106
by selling	-2	-14
by us	3	7
by wall	-4	30
c	27	78
cabinet	61	31
cabinet approves	22	11
cabinet clears	49	25
cable	-20	-17
cables	-31	-35
cadila	45	24
cadila healthcare	6	1
cag	-13	-8
cag report	-13	-8
cairn	-51	22
cairn india	-8	-15
calculus	43	61
calculus :	71	101
call	-18	84
call $	-62	-32
call :	34	42
call on	-54	-42
call with	55	6
calls	-63	4
calls $	-13	84
calls for	-27	-45
calm	-71	-98
calm as	-60	-67
camlin	2	-58
camlin fine	2	-58
can	45	-59
can be	78	74
can expect	72	24
can get	24	19
can go	65	20
can return	-45	-28
can see	43	-39
can slide	-53	72
can't	-57	-60
can't be	-29	-37
canara	4	7
canara bank	4	7
cancer	6	5
cancer drug	6	5
cannot	-11	-10
cap	99	-17
cap $	20	-38
cap ;	12	39
cap funds	49	5
cap it	-23	-20
cap pharma	-48	-50
cap stocks	43	-24
capacity	-38	-13
capex	-28	6
capex $	-54	-65
capex need	53	22
capital	-165	-101
capital $	-191	-171
capital ,	2	-17
capital advisors	-21	-17
capital goods	86	62
capital infusion	-34	-27
capital management	-24	-25
capital market	153	65
capital mind	-45	-54
capped	-25	-17
capped at	-25	-17
caps	-25	80
caps to	-12	-27
carbon	32	42
carborundum	8	5
carborundum universal	8	5
cardamom	86	59
cardamom futures	20	44
cards	11	14
care	-64	-74
careful	-78	-69
carry	0	45
cars	10	-3
case	-25	164
case $	45	169
case :	27	22
case of	-12	26
case with	-39	-47
cases	25	142
cases $	25	142
cash	-71	-85
cash $	19	15
cash rich	48	-4
cashew	23	10
castor	7	19
castor seed	7	19
castorseed	33	10
castorseed futures	33	10
catch	2	-19
catches	18	58
caustic	23	14
caustic soda	23	14
caution	39	3
caution ahead	58	33
cautious	-24	136
cautious on	-1	131
cautiously	30	161
cbi	43	125
cci	-34	-23
cdr	10	76
ceat	-42	-50
cellular	40	-6
cement	96	-28
cement ,	-53	2
cement :	-80	-51
cement and	57	47
cement companies	-10	-16
cement stocks	112	17
cement up	17	3
cements	31	69
cent	49	71
cent $	94	60
cent ,	10	-10
cent after	3	36
cent at	66	90
cent in	22	16
cent on	51	59
cent stake	-64	7
cent to	39	61
central	6	16
central bank	56	33
centre	-17	-21
centrum	-54	-36
centrum wealth	-54	-36
century	-15	48
ceo	-177	-201
ceo $	-146	-144
ceo ,	-30	-24
ceo of	-65	-74
ceramics	59	16
cesc	38	102
cfo	-108	-112
cfo $	-24	-25
cfo of	-9	-9
chain	46	-30
chairman	-120	-106
chairman $	-78	-85
chairman of	-61	-88
chairperson	-46	-39
challenging	-70	-44
chambal	2	20
chambal fertilisers	2	20
chana	-95	-113
chana futures	0	19
chance	-44	-14
chance of	-27	1
change	-9	-18
changed	-78	7
changed ;	-18	-30
changer	-6	10
changes	-60	-64
changes $	-105	-65
charge	29	-14
charge as	-8	-10
charge of	-37	-38
charges	-14	-11
charges $	-23	-22
chart	-37	-48
chart check	-37	-48
chartered	63	22
cheap	-34	-5
cheaper	-26	-58
check	-107	-129
check from	-37	-48
cheer	30	63
cheer markets	11	13
cheer to	3	48
chemical	39	98
chemicals	108	28
chemicals ,	61	21
chemicals pharmaceuticals	52	41
chennai	-12	-8
chennai petroleum	-14	-10
chidambaram	28	-6
chief	-154	-175
chief $	-70	-89
chief financial	-10	-9
chief operating	-20	-23
chill	-26	79
chill ,	-45	-23
chilli	58	43
china	15	7
china $	-68	-39
china ,	47	9
china and	-31	-14
china data	154	-2
china has	34	50
china shares	18	55
china sinks	8	48
china stocks	6	-6
china to	-39	-20
china yuan	-4	-11
chinese	-63	48
chinese markets	66	41
chinese shares	-20	-6
chini	-1	-49
chip	-42	-20
chip stocks	-33	-8
chips	10	9
chokkalingam	1	34
chokkalingam $	1	34
choksey	47	16
choksey $	89	41
choo	-34	-33
choppy	84	218
choppy ;	33	86
chouhan	25	9
chouhan $	25	9
chrysler	-26	-22
cii	-40	-34
cil	-70	-4
cil ,	-30	-26
cipla	81	6
cipla ,	6	10
cipla :	1	-20
cipla posts	68	21
circuit	65	-52
circuit limit	-22	-31
circuit on	34	-13
cisco	-13	-12
cisco rejigs	-13	-12
citi	-90	-96
citi india	-21	-17
citigroup	-36	-55
city	7	-39
city union	36	4
clariant	89	51
clariant chemicals	-7	17
clarification	15	-1
clarification on	14	9
claris	-18	24
claris lifesciences	0	21
claris to	-29	-39
clarity	-147	-80
clarity :	-60	-29
clarity on	-79	-44
clear	46	4
clearance	-23	-26
clearance for	-23	-26
cleared	-29	-19
clearing	4	20
clears	49	25
climb	52	15
climbs	147	63
climbs 0	15	1
climbs on	39	10
clocks	11	7
clocks 0	11	7
close	84	-13
close lower	16	41
closer	46	68
closer to	46	68
closes	-49	-57
closes at	11	-3
closes steady	-29	-21
closing	72	2
closing high	45	0
closing highs	36	6
clsa	-147	-88
clsa $	-53	-37
club	26	4
cmc	26	15
cmd	-60	-52
cmd $	-19	-26
cmd of	-37	-37
cnx	-8	-22
cnx it	-8	-22
co	-79	-118
co founder	-23	-18
coal	178	145
coal block	8	13
coal blocks	37	46
coal india	92	96
coca	8	67
code	-41	-33
coffee	-70	-74
coffee day	-24	-31
cognizant	76	32
cognizant september	32	9
colgate	-36	-25
com	-53	-93
com $	-44	-72
come	122	33
come from	48	1
comes	39	147
comes under	5	12
comfort	15	-3
comfort from	-10	-10
comfortable	108	141
coming	11	-69
coming days	82	27
comment	-4	-90
comment $	-45	-87
commentary	18	-1
comments	80	43
commerce	-40	-23
commercial	-13	58
commexe	0	8
commexe turnover	0	8
commexes	-31	-97
commexes turnover	44	22
commission	-47	-53
commodities	7	41
commodities market	-1	108
commodities to	-30	-13
commodities trading	9	33
commodity	25	18
commodity bourse	-9	-10
commodity exchange	-5	18
commodity prices	13	33
communications	-18	16
communications :	-16	5
communications ipo	30	69
companies	58	-54
companies $	-37	-67
companies ,	34	2
companies :	84	13
companies ;	18	6
companies are	-31	-37
companies for	-47	-15
companies gain	16	8
companies in	7	59
companies like	6	-2
companies look	14	19
companies may	25	88
companies rise	-57	-69
companies to	-46	-42
company	-92	-39
company $	-28	22
company :	-50	-43
company at	-50	-28
competition	8	66
competition ,	8	59
competitive	28	84
completion	5	-14
completion of	5	-14
comply	-31	-23
comply with	-31	-23
component	-65	-118
computer	31	-6
concern	20	9
concern for	0	24
concerns	84	136
concerns $	72	6
concerns over	0	22
confidence	-17	59
consent	-6	-5
consider	61	-18
consolidate	-88	-98
consolidate :	-72	-82
consolidated	-10	-42
consolidation	-109	-123
construction	-2	26
consultancy	-26	-35
consumer	63	-51
consumer banking	-21	-17
consumer healthcare	-23	-40
consumer stocks	83	56
consumption	-27	0
continue	167	42
continue :	-37	-70
continue in	51	4
continue to	126	26
continues	11	-38
continues ,	-15	-9
continues to	-20	-55
contract	-38	-85
contractor	-6	-8
contracts	-64	-59
contrarian	44	16
controlling	3	15
conversion	-13	6
conversion norms	-21	-11
convert	65	10
conviction	-21	-50
coo	-89	-85
coo $	-64	-58
coo of	-25	-27
cook	34	2
cooling	55	14
cools	5	26
copper	27	64
copper ,	8	0
copper futures	3	9
core	115	21
coriander	-22	98
coriander ,	12	2
coriander futures	-52	83
corner	-58	-83
coromandel	13	8
corp	30	27
corp bank	11	3
corporate	-27	-10
corporate bond	-62	25
corporate bonds	169	133
corporate earnings	-53	-98
corporate governance	-39	-59
corporation	-16	-62
corporation bank	24	-7
corporation ltd	-12	-5
corporation of	-41	-55
corporation raises	31	5
corporation to	-95	-52
corporations	-24	-19
corporations $	-24	-19
correct	-44	15
correction	43	-227
correction :	58	13
correction in	-6	-83
corrections	-24	-88
cos	55	13
cos :	74	23
cos to	-8	-22
cost	56	137
cost $	14	66
costlier	128	37
costs	-9	76
cotton	110	46
cottonseed	7	8
could	-104	-26
could be	-6	102
could have	10	-35
counter	-6	-25
counters	-138	-128
counters :	-85	-75
country	-37	-51
country director	-15	-10
course	-18	-43
court	-93	-28
court $	-30	-43
court order	-14	80
cover	-45	-48
covering	25	-55
covering $	63	14
cox	76	50
cox kings	76	50
cr	29	-15
cr $	61	100
cr ;	2	117
cr debt	7	3
cr for	23	6
cr from	-82	-46
cr in	36	11
cr ipo	-23	-17
cr net	-70	-57
cr rights	-59	-35
cr through	14	-1
cr to	-97	-75
cr via	41	2
crack	-36	62
crack ;	5	35
crackdown	-9	-4
cracks	-11	80
crash	-59	-37
crash by	-23	-46
crash in	17	44
crashes	3	14
create	32	-6
creating	42	13
creating ideas	22	4
creators	40	6
credit	-31	23
credit suisse	-1	26
crisil	-104	-65
crisil $	-104	-65
crisis	151	28
crompton	65	24
crompton greaves	65	24
crops	23	2
crore	-31	-73
crore $	-5	74
crore ,	114	30
crore ;	-36	-28
crore by	7	-5
crore dividend	-21	-20
crore due	13	38
crore for	126	38
crore from	-1	-44
crore government	-59	-34
crore in	74	-29
crore ipo	-51	-59
crore loss	-28	-16
crore net	-61	-32
crore on	7	29
crore profit	40	-1
crore qip	-23	-41
crore rights	-15	-11
crore shares	119	46
crore through	77	21
crore to	27	7
crore via	-26	-11
crores	-28	-47
cross	-11	56
cross 0	-53	-57
crosses	-65	-47
crosses 0	-165	-98
crr	-24	-32
crucial	-100	-81
crucial for	-162	-105
crude	63	60
crude oil	-12	-24
crude palm	-3	-7
crude prices	12	88
crunch	117	131
crunch ,	67	-1
cues	31	56
cues $	56	109
cues ,	-26	-67
cues ;	13	-5
cues from	-32	-30
cummins	43	14
curb	5	16
curbs	62	-68
currencies	-14	-35
currency	-99	81
currency $	-30	-36
currency derivatives	-3	-8
currency rout	9	19
currency wars	-35	-52
current	-102	-93
current account	21	13
current levels	1	-11
current market	-46	-35
current rally	35	17
currently	-23	-18
customers	-2	20
cut	36	33
cut $	9	28
cut ,	-11	22
cut hopes	36	-11
cut in	58	23
cut talk	11	13
cuts	12	-55
cutting	-9	-18
cycle	-44	-5
cyclical	40	34
cyclical stocks	39	32
cyclicals	43	93
d	-43	-46
d k	-39	-29
d street	-21	-14
d2h	-61	-46
dabur	-3	6
daily	169	76
daimler	-6	-10
dal	-74	-124
dalal	93	29
dalal street	117	45
daljeet	28	8
daljeet singh	28	8
dalmia	-2	17
dalmia bharat	29	41
damage	55	148
damania	-37	-51
damania $	-14	-43
dampen	6	19
dampens	-37	57
data	15	-20
data $	56	-119
data ,	-82	-148
data ;	-29	49
data eyed	-37	-60
data lifts	18	-15
date	-31	-51
david	31	13
david jones	-26	-25
david pezarkar	40	6
day	-59	-109
day $	-32	-59
day 0	18	88
day despite	133	60
day fall	1	14
day gain	-16	-21
day in	-44	-23
day on	-38	-57
day to	-19	-16
days	165	72
days $	31	2
days :	64	28
days of	69	45
db	51	120
db corp	7	18
db realty	39	92
dcm	-43	-1
dcm shriram	-43	-1
de	-18	-27
dead	-12	23
deal	-113	21
deal $	-9	-22
deal :	-13	-18
deal ;	20	-7
deal with	39	89
dealing	-97	-74
dealing room	-97	-74
deals	-98	-75
deals ,	-25	-20
debate	-97	-83
debate $	-77	-64
debentures	-86	-17
debentures $	-79	-4
debt	92	25
debt $	-54	-31
debt ;	18	2
debt equity	-21	-11
debt restructuring	-8	-89
debut	-71	-4
debut $	-24	17
debut on	-27	-16
debut trade	11	24
debuts	-3	-31
debuts on	-3	-34
dec	-63	-63
dec 0	-54	-56
december	-92	-96
december $	-31	-27
december 0	-73	-59
december net	14	-10
december quarter	49	19
decent	-60	-62
decide	-55	-60
decide direction	-7	-10
decision	10	-38
decision $	-40	-29
decision to	17	36
declares	-107	-82
decline	34	239
decline 0	-9	40
decline as	10	24
decline in	24	55
decline on	4	29
decline over	-1	11
declines	60	169
declines 0	-23	86
declines :	47	-31
declines on	14	67
declines to	7	15
deepak	3	32
deepak fertilisers	-46	-41
deepak mohoni	95	80
deepak shenoy	-36	-6
deewan	56	-32
deewan $	21	-51
default	7	20
default fears	3	8
defaulter	53	150
defaults	26	74
defence	-88	-61
defence related	14	6
defense	10	0
defensive	92	51
defensives	-39	-6
defers	-6	69
deficit	-124	-123
defunct	-118	-97
delay	34	37
delayed	-1	-87
delhi	2	-11
delist	35	18
delisting	76	7
delisting buzz	-34	-55
delisting plan	70	35
delisting plans	34	22
delivery	-47	-74
delta	-20	28
delta corp	-20	28
demand	92	78
demand $	-50	59
demand ,	43	16
demand :	27	3
demand ;	17	7
demand at	-58	12
demand for	90	96
demand lifts	28	-10
demand may	-14	41
demand picks	30	-4
demand to	22	11
demerger	68	24
den	40	17
den networks	40	17
dependence	9	22
dependence on	9	22
deposit	1	17
deposits	-34	-63
deposits $	-34	-63
deputy	-27	17
deputy governor	-27	17
derail	9	40
derivatives	-33	-25
despite	141	-125
despite weak	-3	-57
details	-26	-23
details with	-11	-10
deutsche	-77	-91
deutsche bank	14	0
devaluation	-28	-37
devang	125	53
devang visaria	123	53
developers	86	-15
development	77	34
deven	33	-24
deven choksey	33	-24
dewan	80	78
dewan $	8	44
dewan housing	66	36
dhampur	12	5
dhampur sugar	12	5
dhanlaxmi	-22	-14
dhanlaxmi bank	-22	-14
dhanteras	-7	-24
dhanteras :	-30	-11
dhiraj sachdev	-10	-9
diageo	7	-17
dial	31	-3
dial ltd	11	3
diamond	11	34
did	3	40
did the	15	44
diesel	-10	-30
difficult	-39	-12
dilute	-21	35
dilute stake	-21	35
dim	2	17
din	24	5
dinesh	-13	-12
dinesh malkani	-13	-12
dip	5	176
dip after	6	56
dip as	12	47
dip in	-73	21
dip on	8	50
dipan	65	86
dipan mehta	65	86
dipen	-5	49
dipen shah	-5	49
dipping	-4	19
dips	51	177
dips 0	-26	118
dips :	133	7
dips in	14	31
dips on	-5	10
dips over	-6	13
direct	-55	-56
direction	-129	-108
directionless	-35	-26
director	-180	-165
director $	-87	-49
director ,	-44	-34
director for	-15	-10
director of	-27	-42
director on	-8	-8
director with	-35	-28
directorate	26	105
directors	-98	-99
directors $	-21	-29
directors on	-41	-37
disappoint	6	18
disappointing	-1	7
disappointment	-13	-2
disappointment for	-18	1
disappoints	-1	26
disappoints $	-2	20
disclosures	-16	-14
disclosures $	-16	-14
discom	15	21
discuss	-28	-41
dish	-7	-10
dish tv	-7	-10
disinvestment	-24	-18
dismisses	79	14
dissemination	-18	-21
dissemination board	-18	-21
distilleries	12	36
distilleries reports	12	36
distributors	-6	-5
distributors $	-6	-5
diversification	-62	-44
dives	7	47
divestment	2	27
dividend	-125	-127
dividend $	6	-28
dividend for	-39	-25
dividend of	-16	-15
dividends	-10	-13
divis	8	7
divis laboratories	6	8
division	77	5
division $	-21	-17
division may	51	10
diwali	-55	5
diwali $	-3	-12
diwan	-16	-24
diwan $	66	25
diwan ,	-84	-51
dlf	-16	31
dlf ,	-17	-104
dlf to	-30	22
dma	20	15
do	-152	-47
do not	-97	-19
do well	-37	-39
do with	-6	-8
does	34	25
does not	17	80
doesn't	82	49
doesnt	-16	12
doing	62	-2
doing well	55	0
dollar	17	51
dollar $	22	93
dollar ,	46	32
dollar bond	-81	-62
dollar holds	57	5
dollar in	-7	-44
dollar near	28	-24
dollar on	-56	-75
dollar slips	3	8
dollar tumbles	8	48
dollars	42	54
domestic	-56	-10
domestic companies	-85	-56
domestic investors	-66	-42
domestic market	22	55
dominate	11	-4
don't	-159	99
don't see	-53	43
dot	-16	-18
double	69	-4
doubles	122	50
doubles to	65	21
dovish	25	10
dovish fed	21	6
dow	155	74
dow ,	112	33
down	9	187
down $	9	159
down ,	4	43
down 0	7	145
down :	-10	25
down ;	-16	70
down after	4	8
down ahead	5	21
down as	-66	-114
down at	18	68
down chana	-5	9
down in	-20	-26
down on	-4	101
down to	-56	78
downgrade	44	107
downgrades	-44	9
downside	-84	-106
downside for	-35	-58
downtrend	3	53
downtrend :	2	25
dr	68	54
dr .	41	12
dr lal	38	6
dr reddy	-13	28
draft	-7	-13
drag	1	55
drag down	-1	16
drag sensex	3	13
draghi	-46	-38
drags	-17	80
drags $	-12	73
drags down	-5	9
draw	108	126
draw comfort	-10	-10
draws	114	126
dream	66	-1
dream run	66	-1
drive	20	-20
drive markets	-63	-39
driven	57	18
driven by	57	18
drives	48	3
drl	48	15
drl ,	48	15
drop	51	183
drop as	2	11
drop in	78	59
drop on	20	43
drop since	1	9
drops	-8	84
drops $	4	11
drops 0	-22	86
drops below	5	29
drops by	-1	16
drops to	16	-141
drug	-37	-25
drugs	56	17
dry	1	-12
dry fruit	-16	-15
dubai	19	1
due	107	160
due to	95	162
dues	-26	-29
dull	-14	-96
during	-49	-60
dutt	-25	-16
duty	11	98
duty cut	-16	29
e	-48	-35
e commerce	-44	-30
e series	-32	-20
each	22	-5
each as	-35	-31
early	-111	-23
early noon	29	90
early to	-121	-87
early trade	32	19
earnings	62	9
earnings $	171	81
earnings ,	-10	-9
earnings :	-38	-21
earnings growth	12	17
earnings outlook	15	7
earnings take	-15	-8
ease	4	-38
ease on	10	23
eases	-27	78
easier	-33	-18
easing	48	158
east	11	2
east asia	-2	6
eastern	-1	-33
eastern shipping	67	1
ecb	-115	-39
ecb $	27	-14
ecb comments	27	67
ecb easing	23	45
ecb meeting	-24	-7
economic	-13	50
economic data	2	59
economy	124	38
economy $	-2	-35
economy :	44	46
ed	-64	-52
edelweiss	-126	-120
edelweiss $	-80	-32
edelweiss ,	60	24
edelweiss financial	-118	-75
edelweiss securities	-11	-6
edge	70	91
edge $	-51	-74
edge down	10	23
edge higher	13	-7
edge lower	21	110
edge on	11	12
edges	39	119
edges down	8	23
edges lower	1	7
edges up	-18	67
edible	24	6
edible oils	17	5
edserv	-3	-7
education	-40	-74
educomp	58	-19
effect	73	64
effect :	52	53
effect ?	20	13
egypt	71	215
eicher	30	8
eicher motors	90	53
eid	16	-9
eid parry	7	-5
eight	-15	-17
eih	-10	-12
el	-19	-7
el nino	-19	-7
elara	-31	-4
elara capital	-31	-4
elder	14	48
elder pharma	14	48
elected	-26	-36
elected as	-26	-36
election	-32	81
election $	36	85
election results	-32	-22
elections	-18	-39
elections $	-32	-31
elections :	-9	-35
electric to	20	25
electricals	-2	21
electricity	60	11
electrification	-17	-19
electrification corp	73	26
electronic	-22	-31
electronics	-48	-35
elevates	33	-8
em	16	25
em asia	6	20
em currency	9	19
emami	-47	-67
emcure	-27	-46
emcure pharmaceuticals	-27	-46
emerging	103	52
emerging market	72	27
emerging markets	11	-12
emerging stocks	-11	25
emissions	-1	16
emkay	-74	-58
emkay global	-74	-58
empee	12	36
empee distilleries	12	36
employees	-20	-17
encouraging	25	67
end	-171	-133
end $	-24	-19
end :	-37	-37
end at	41	18
end down	2	37
end steady	-12	-7
ends	-4	16
ends 0	18	40
ends at	12	-8
ends day	-2	-24
ends down	6	45
ends flat	15	-4
ends in	19	73
ends lower	6	13
ends near	5	-24
energy	18	-73
energy ,	-33	-26
energy shares	19	23
energy stocks	19	4
engg	-24	-17
engineering	-18	-18
engineers	19	103
engineers india	19	103
engines	-16	-32
ennore	-32	-26
ennore port	-32	-26
enough	-36	-6
ensure	-59	-119
enter	48	-88
enter market	-61	-60
entering	135	106
enterprise	-26	-43
enterprise business	-13	-18
enterprises	86	29
enterprises q4	60	122
entertainment	-85	-83
entertainment network	-8	-10
entities	-79	-87
entities $	-62	-66
entity	-27	-34
environment	-59	-39
epfo	-65	-77
equipment	29	9
equities	123	17
equities $	25	-41
equities :	38	-7
equities in	23	-1
equity	-220	-154
equity $	57	7
equity conversion	-21	-11
equity markets	4	18
era	-4	-16
era infra	9	-3
eros	111	35
eros international	14	-4
escorts	13	6
esop	-35	-43
essar	-3	-15
essar energy	-36	-55
essar ports	65	68
estate	21	57
estate companies	9	3
estate sector	8	1
estates	25	38
estates projects	17	45
estimate	39	26
estimates	116	72
estimates $	51	36
estimates ,	30	6
et	-26	-33
et poll	2	-12
etf	-37	-67
etfs	-9	-53
etfs based	-30	-35
ethanol	38	-22
eu	64	73
euro	13	88
euro $	32	28
euro ,	9	-16
euro dips	10	29
euro hits	-3	10
euro holds	-67	-58
euro zone	-11	108
euronext	-68	-48
europe	15	65
europe shares	9	23
european	127	16
european central	-9	7
european equities	12	10
european markets	19	139
european shares	-18	-6
european stock	99	-189
european stocks	34	77
euros	38	2
even	107	51
even as	57	-11
even if	8	61
ever	58	20
eveready	117	40
eveready industries	-32	-17
everest	5	73
everest kanto	5	73
every	-68	-78
ex	-6	49
examining	-52	-61
exchange	-151	-112
exchange in	-10	-9
exchange to	-64	-35
excise	-4	63
excise duty	-4	63
exciting	48	38
executive	-30	8
executive director	-18	-16
executives	-51	-74
exide	7	-26
exide industries	-20	-20
existing	-25	-24
existing investors	-16	-18
exit	100	311
exit $	63	155
exit from	-23	-19
exits	-14	15
exodus	18	89
expand	-135	-73
expands	-141	-93
expansion	-37	-41
expansion plans	-39	-20
expect	28	-44
expect $	5	-13
expect from	61	10
expect markets	-1	-25
expect nifty	-46	-33
expectation	-18	-3
expectation :	44	-6
expectations	56	51
expectations $	36	1
expectations of	10	9
expected	13	75
expected $	-32	-49
expected to	-38	67
expecting	-57	-44
expects	-106	-74
expects 0	-47	-39
expensive	-41	-36
experiencing	11	85
expert	-27	-2
expert $	26	9
experts	-78	-54
experts $	10	34
experts are	-29	-14
experts see	-30	-6
expire	-16	-16
expire at	-16	-16
expiry	-31	22
expiry $	-49	-39
expiry ;	29	73
export	184	39
export $	22	-23
exporters	-27	-14
exports	7	62
exports $	23	33
exposure	33	85
exposure $	-18	-6
exposure to	45	79
extend	34	59
extend gains	15	3
extend losses	8	53
extended	-72	-108
extends	-36	-8
extends losses	-13	34
extension	-89	-58
extension $	-32	-41
extremely	-11	-69
extremely bullish	20	9
ey	-29	-41
eye	-76	-103
eyed	-95	-12
eyed $	-49	22
eyeing	-49	-41
eyes	-121	-18
eyes $	-20	-19
eyes on	-17	52
f	-68	25
f o	-68	25
face	-26	105
face resistance	1	46
facebook	38	30
faces	73	205
factors	-32	-3
factors that	-20	-12
fail	8	32
fail to	8	32
fails	24	195
fails ;	5	74
fails to	19	134
fairly	16	32
fairly valued	-21	0
fall	-5	191
fall $	-39	-23
fall ,	-20	-35
fall 0	-7	79
fall ;	8	-2
fall as	-38	124
fall below	-9	67
fall for	-65	3
fall further	-15	-24
fall in	61	140
fall on	6	87
fall post	2	10
fall sharply	23	19
fall since	-1	8
fall slightly	15	36
fall to	4	30
fall up	-8	14
falling	107	180
falling crude	57	-25
falling prices	-11	33
falls	19	183
falls $	4	8
falls ,	18	44
falls 0	-8	120
falls ;	67	-35
falls after	5	62
falls as	7	24
falls below	6	26
falls by	-1	7
falls in	8	13
falls on	20	68
falls to	21	79
far	54	112
far $	-49	-60
farm	-1	-10
farmers	8	31
fast	-48	-26
fast track	-15	-10
favour	121	34
fdi	62	20
fdi in	-8	-30
fear	11	139
fears	145	139
fears ,	10	27
fears of	62	54
february	-66	-76
february $	-30	-33
february 0	-27	-34
fed	-76	23
fed $	23	9
fed meeting	77	87
fed minutes	32	-2
fed optimism	8	11
fed taper	-71	-47
federal	23	-41
federal bank	63	17
federal policy	45	-17
federal reserve	-66	-55
fee	2	-45
feel	21	140
feels	22	74
fertiliser	-17	-14
fertilisers	-4	-20
fertilizers	-42	-26
festival	-34	-27
festive	48	17
festive season	48	17
fetch	80	11
few	-154	-87
few days	6	20
few months	-88	-36
fewer	-19	-14
fiat	-26	-22
fiat chrysler	-13	-11
fight	-27	-46
figures	12	31
fii	-144	-95
fii limit	48	43
fii outflow	-11	4
fiis	-196	-180
file	-26	-29
files	-123	-98
files for	-44	-44
files ipo	-16	-13
files papers	-30	-24
filing	10	78
fin	38	15
final	-35	-25
finally	36	21
finance	41	32
finance $	-1	15
finance :	11	3
finance appoints	-18	-18
finance companies	43	23
finance corporation	109	43
finance ministry	-29	-26
finance to	-116	-82
financial	-135	-101
financial $	-22	-20
financial crunch	18	52
financial officer	-10	-9
financial regulators	-7	-5
financial report	-91	-91
financial sector	-16	-18
financial services	-102	-2
financial technologies	35	-41
financials	-17	30
find	-55	47
finding	-20	-8
fine	-100	-177
fine on	-65	-104
fine sciences	-13	-62
finolex	-14	-26
finolex cables	-33	-36
finserv	7	-10
fire	27	6
fire up	-53	-35
firm	-132	-102
firm after	-19	-46
firm as	-86	-55
firmer	-77	-39
firmer $	-5	19
firms	-51	-32
firms $	27	12
firms like	0	-12
firms to	24	10
first	-33	-41
first time	73	19
first woman	-33	-30
firstsource	44	13
fiscal	-79	-189
fiscal $	-9	-19
fiscal deficit	-91	-86
fiscal year	41	-65
fit	-15	-13
fit and	-15	-13
fitch	-32	-93
fitch $	12	-66
five	-101	-63
five entities	-24	-44
five factors	-20	-12
five reasons	122	26
five things	-31	-31
five trading	-21	-12
five year	8	6
five years	-25	-19
fix	105	27
fix $	25	-4
fixed	-25	-22
fixed income	-25	-22
fixes	-21	-15
fixes ipo	-21	-15
fixing	171	61
fizzle	-3	97
flash	-99	-87
flat	-240	-343
flat $	-84	-145
flat ,	-28	-31
flat :	-62	-89
flat ;	-93	-135
flat after	-42	-68
flat ahead	-61	-89
flat as	-39	-63
flat at	-25	-32
flat by	-67	-107
flat despite	-27	-16
flat in	-49	-84
flat on	-81	-125
flooding	-51	-38
flow	-5	-31
flows	41	-3
flows ,	54	16
fly	-8	-11
fm	-2	9
fmc	-104	-100
fmc $	-13	-16
fmcg	-27	-47
fmcg ,	44	59
fmcgs	17	44
focus	-111	-154
focus $	-47	-10
focus on	-14	-63
fold	132	21
fold $	17	9
fold at	63	29
fold to	53	-10
follow	60	42
food	-1	80
foods	92	28
foodworks	5	10
for	-116	-31
for $	-98	-79
for 0	-158	-43
for a	148	5
for auto	32	8
for banks	-21	-11
for better	91	24
for both	-6	-17
for capital	-60	-42
for commodity	-31	-26
for first	53	21
for fourth	24	48
for friday	-11	-15
for global	-52	-79
for gold	52	161
for government	128	41
for in	86	27
for india	66	88
for indian	80	45
for individual	-11	-11
for investing	-39	-49
for investors	72	57
for ipo	34	-4
for ipos	18	8
for it	50	2
for its	-24	-15
for jewellery	40	9
for listing	-4	-7
for long	46	88
for march	-44	-37
for market	66	8
for markets	-42	-64
for monday	-21	-24
for money	-44	-31
for more	8	34
for next	-37	29
for nifty	39	-23
for now	-56	-87
for omcs	-1	91
for one	-59	-60
for ongc	107	16
for over	12	40
for power	23	13
for psu	-17	74
for q1	-26	-19
for q3	113	39
for raising	-53	-51
for rbi	-37	-36
for reliance	24	77
for retail	-31	6
for ril	-6	-25
for rs	-206	-55
for sale	33	107
for sbi	-137	-93
for second	72	65
for sensex	54	71
for short	114	-1
for sixth	84	44
for some	-48	77
for tech	6	-14
for the	16	52
for third	-2	7
for traders	7	-10
for tuesday	-16	-18
for up	-23	-11
for worst	-2	11
foray	-19	-15
foray into	-19	-15
force	-3	-10
force motors	-3	-10
forces	29	51
forecast	39	-23
forecast $	-40	-62
forecast ,	54	15
forecasts	-38	-63
forecasts $	7	8
foreign	-116	-89
foreign investment	67	26
foreign investors	-19	12
forensic	-28	-31
forensic audit	-28	-31
forex	41	-51
forex ,	41	12
forex market	-38	-31
forex reserves	43	69
forge	57	63
forge q2	-43	-68
forgings	-1	-7
form	53	135
former	-9	-8
forms	-12	-39
fortunes	30	10
forum	-125	-98
forum to	-65	-58
forward	-137	-138
forward :	-76	-51
forward markets	-51	-52
forwards	-92	-125
forwards segment	-12	-11
founder	-23	-18
four	-61	-53
four fold	27	14
fourth	55	49
fourth quarter	35	2
fpo	-94	7
fpo $	-24	-33
fragile	35	23
fray	-14	-22
fray for	-14	-22
free	-73	-71
free bond	-25	-32
free bonds	-12	-45
fresh	159	148
fresh buying	67	1
fresh highs	16	6
fresh life	20	-8
fresh record	39	13
fresh selling	-17	49
friday	-73	-43
friday $	-54	-41
friday ,	-11	-15
from	-63	8
from 0	88	156
from angel	-17	-20
from bonds	24	3
from capital	9	14
from february	-25	-32
from future	-10	-10
from global	-1	-27
from investors	4	87
from january	-12	-23
from long	27	5
from lows	-42	-3
from markets	34	64
from record	2	48
from the	102	20
from these	-52	-74
from wipro	-11	-17
frontline	8	96
fruit	-16	-15
fruit prices	-16	-15
fs transportation	14	15
ftil	-94	-52
ftil merger	-21	-23
ftil moves	-15	-13
ftil sells	10	53
ftse	95	-63
ftse after	10	58
ftse edges	22	13
ftse to	4	-26
fuel	92	75
fuel price	67	55
fuel subsidy	40	16
full	-35	-28
fund	-77	-48
fund $	52	136
fund buys	74	7
fund managers	-3	-38
fund raising	-18	-21
fundamental	-56	9
fundamentals	44	-19
fundamentals :	-30	-35
funding	37	-2
funding $	77	15
funds	-23	-59
funds $	3	92
funds to	-47	-52
further	36	57
further $	39	22
further :	-22	-27
further on	4	12
future	-54	-61
future guidance	-10	-10
future retail	30	5
futures	28	78
futures $	119	112
futures 0	0	7
futures by	13	-11
futures decline	-1	65
futures down	-9	55
futures edge	12	-5
futures extend	12	34
futures fall	-6	56
futures gain	-33	58
futures market	31	-9
futures recover	34	5
futures rise	47	-19
futures soften	-19	41
futures trade	-15	22
futures up	64	-17
futures weaken	-1	16
fx	59	100
fx ;	9	54
fy	152	50
fy 0	152	51
fy11	11	1
fy11 net	7	-1
fy13	36	3
fy13 $	21	-3
fy14	-13	-14
fy15	0	-21
fy15 $	16	12
g	-42	-30
g chokkalingam	-1	12
gaba	79	91
gaba $	79	91
gail	19	42
gain	184	65
gain 0	22	59
gain ?	-39	-25
gain ahead	18	7
gain as	99	5
gain from	82	36
gain in	52	10
gain on	29	2
gainer	20	9
gainer $	20	9
gaining	-51	-89
gains	180	93
gains $	69	138
gains ,	-86	-3
gains 0	42	-4
gains ;	76	29
gains after	-80	-9
gains as	142	83
gains in	12	3
gains on	30	-4
gajendra	32	-22
gajendra nagpal	81	10
gamble	27	12
game	16	15
game changer	-6	10
gammon	13	1
gammon infra	8	3
gap	-21	-57
gap down	-37	-65
gas	-50	-84
gas price	2	8
gaurang	62	36
gaurang shah	62	36
gaurav mehta	-14	-3
gdp	62	38
gdp data	-56	-74
gems	0	14
general	-54	-44
general insurance	-37	-28
generic	8	0
genpact	-8	-4
geojit	-7	-10
geojit bnp	51	33
geometric	143	38
geopolitical	18	-115
geosphere	-24	-25
geosphere capital	-24	-25
german	55	92
german data	-5	35
germany	30	11
germany zew	5	19
get	210	48
get into	73	75
get out	34	100
get re	-6	-18
gets	154	90
gets shareholder	6	-5
getting	90	36
ghosh	-6	-20
ghosh $	14	-7
ghosh ,	-21	-17
gift	25	7
gillette	13	26
gillette india	13	26
girish	37	53
girish pai	37	53
gitanjali	25	29
gitanjali gems	25	29
give	2	-22
give good	62	26
gives	59	39
gives 0	-8	-25
glenmark	33	-4
glenmark pharma	14	-3
global	-82	50
global cues	32	63
global economy	54	21
global factors	-32	-30
global growth	7	22
global markets	-49	11
global oil	-50	64
global trend	27	7
globe	-29	-18
gloom	135	21
glory	6	-22
glory $	22	-13
glum	-2	58
gmdc	3	31
gmr	-87	-33
gmr infrastructure	-16	98
go	64	65
go beyond	62	21
go for	19	-34
go short	5	75
go up	59	68
goa	-26	-3
goa ,	-37	-34
godrej	22	62
godrej ,	8	3
godrej properties	23	68
goenka	-25	-27
goes	21	119
going	7	-6
going ahead	13	-11
going forward	-76	-51
going to	95	86
gold	151	41
gold $	1	13
gold ,	85	-32
gold and	11	-11
gold at	23	63
gold declines	-3	57
gold demand	82	-14
gold drops	0	8
gold extends	-13	33
gold holds	26	81
gold imports	37	28
gold in	3	26
gold loan	-30	-15
gold may	168	82
gold prices	11	38
gold rises	32	7
gold silver	-8	59
gold steady	-143	-99
gold to	-31	-48
gold trades	-50	-73
goldman	-80	-64
goldman sachs	-80	-64
good	245	24
good :	15	1
good bet	77	17
good bets	29	6
good buy	-1	20
good for	88	14
good in	25	-4
good investment	-33	-34
good long	54	-24
good news	2	-44
good pick	39	14
good portfolio	8	-2
good returns	82	36
goods	115	63
goods ,	56	48
goods stocks	5	11
goodyear	11	2
goodyear india	11	2
gopalakrishnan	-17	-11
gorakshekar	-1	11
gorakshekar $	-1	11
gorakssakar	126	85
gorakssakar $	126	85
goswami	53	14
goswami $	53	14
governance	-43	-64
government	112	-22
government $	58	-11
government bond	-11	-3
government bonds	-106	-24
government for	-46	-46
government plans	-2	-15
governor	-33	12
governor $	-13	41
govt	-189	-159
govt approves	28	7
govts	20	31
gowda	29	15
gowda presents	29	15
gram	-32	-28
grasim	-15	-11
great	49	-18
great eastern	-1	-33
greaves	145	98
greaves cotton	96	81
greece	36	64
greek	124	43
greek deal	7	17
greek debt	60	-8
green	55	-13
green $	87	12
grey	-58	27
grey market	-11	54
gross	-62	-57
ground	-91	-114
groundnut	33	-11
groundnut oil	33	-11
group	-150	7
group $	12	61
group ,	-60	-48
group appoints	-7	-11
group companies	11	6
group firm	30	82
group stocks	15	12
grow	87	148
growing	-142	-31
grows	49	67
grows $	-9	43
grows 0	0	21
grows by	29	-1
growth	154	275
growth $	178	43
growth ,	-26	-51
growth :	19	0
growth for	21	31
growth in	41	-2
growth makes	17	-7
growth of	-1	53
growth prospects	26	6
growth worries	35	23
gsk	4	-54
gsk consumer	-50	-59
gsk pharma	56	5
gspc	53	22
gspc raises	53	22
gst	-26	1
guar	-25	-6
guard	28	2
guargum	6	10
guargum futures	10	10
guarseed	24	11
gubbi	12	-10
gubbi $	12	-10
guidance	-77	-126
guidance $	14	-8
guidance ,	-43	-69
guidance for	-19	-19
guidelines	-46	-63
gujarat	-56	-117
gujarat plant	-9	-14
gujral	26	43
gujral $	-62	41
gujral ,	96	-22
gulf	-18	2
gupta	-14	-12
gupta appointed	-8	-6
gur	-43	-75
gur prices	-57	-47
gvk	82	61
gvk power	56	64
h	-6	6
h1	8	0
had	-45	-45
had a	-36	-26
half	-23	54
hangs	-57	-37
happen	-60	-9
happening	24	81
hard	-45	-4
hard $	-4	36
hardening	-15	21
harendra	55	2
harendra kumar	55	2
has	-44	-80
has been	30	144
has good	49	-18
have	-24	7
have a	56	35
have good	63	14
have to	-98	6
havells	112	46
havells india	91	47
haven	-27	16
hazari	-19	3
hazari $	-19	3
hc	1	-56
hcc	-24	-42
hcl	11	-78
hcl tech	26	-49
hcl technologies	18	6
hdfc	-8	-36
hdfc ,	25	-4
hdfc bank	-15	-23
hdfc with	1	13
hdil	43	63
head	-121	-164
head $	-75	-103
head ,	-64	-81
head for	62	160
head india	-26	-19
head of	-36	-42
head quits	-26	-42
head towards	186	58
headed	-94	-63
headed ?	-29	-22
heading	101	-4
heads	-91	-57
heads for	-16	-14
heads of	-77	-48
headwinds	38	31
heal	6	-8
health	-35	-37
healthcare	31	-31
healthy	100	28
hear	-12	-21
heard	54	23
heard on	54	23
hearing	-16	-11
hearing on	-16	-11
heat	4	100
heavy	11	75
hedge	33	22
hedge funds	55	44
heidelberg	-18	12
heidelberg cement	-18	12
held	21	46
help	-78	-188
help ,	-89	-111
help ftse	30	14
helped	111	33
helps	30	8
hemang	-34	-41
hemang jani	-34	-41
hemant	-27	-47
hemen	16	5
hemen kapadia	16	5
hemindra	-19	3
hemindra hazari	-19	3
here	-154	-145
here are	-71	-43
here what	91	25
here why	-42	-42
heres	-11	7
hero	46	32
hero motocorp	-2	25
hexaware	42	15
hexaware technologies	55	23
high	158	48
high $	169	85
high ,	-19	50
high :	83	-27
high ;	112	12
high after	66	10
high ahead	8	1
high as	94	-3
high costs	-55	-17
high court	-54	24
high in	-58	-38
high input	0	26
high of	19	5
high on	119	28
high valuations	72	-34
high versus	6	64
higher	186	169
higher $	96	24
higher ,	-17	-25
higher :	-87	-53
higher ;	37	7
higher on	41	3
higher supply	-10	17
higher than	41	101
highest	86	20
highs	61	59
highs $	24	16
highs ;	53	29
highs today	21	7
hikal	-13	-12
hike	100	10
hike $	-12	47
hike ,	-72	-66
hike in	53	20
hike to	70	27
hikes	191	94
hikes stake	74	-2
hindalco	31	99
hindalco industries	64	-3
hinduja	48	-23
hinduja global	71	-1
hindustan	26	31
hindustan copper	24	53
hindustan zinc	36	14
hindusthan	-93	-58
hints	35	102
hints at	35	102
hire	-10	-13
hires	-34	-22
his	-47	-48
his firm	-17	-17
history	-43	-64
hit	72	1
hit $	108	42
hit 0	-70	-118
hit asia	14	38
hit by	-31	-29
hit fresh	20	-8
hit market	-25	-33
hit multi	-3	11
hit new	38	20
hit the	-34	-47
hits	139	96
hits 0	-11	-105
hits global	-64	-68
hits record	-19	39
hits sbi	15	41
hits upper	67	-9
hitting	49	122
hitting 0	85	149
hitting record	40	20
hive	6	3
hive off	6	3
hmt	28	-4
hmt surges	28	-4
hnis	-52	-44
holcim	7	54
hold	-59	-89
hold ,	36	98
hold at	79	-23
hold on	-111	-86
holders	-76	-61
holding	-234	-163
holding the	-134	-87
holdings	76	166
holdings in	13	104
holds	-28	-41
holds 0	-127	-91
holds above	118	23
holds below	-38	53
holds firm	-13	-49
holds steady	-73	-47
holds the	-6	-66
holiday	-52	28
holiday truncated	-27	-32
holidays	-24	-32
holidays debuts	45	19
honda	59	134
hong	-38	2
hong kong	-38	2
hope	19	54
hope $	38	9
hopes	193	8
hopes $	111	-1
hopes of	49	-9
hopes to	-5	-15
hot	89	4
hotel	60	-6
hotels	77	19
hotels resorts	20	6
hours	-67	-102
house	-47	-69
house arrest	0	8
houses	-75	-66
housing	63	37
housing data	-20	8
housing finance	113	36
how	-111	-93
how to	-32	-39
hpcl	60	5
hpcl ,	23	10
hpcl in	10	45
hr	-49	-47
hr $	-18	-24
hrudayalaya	20	15
hsbc	-108	-34
hsil	51	-2
ht	-18	-12
ht media	-18	-12
huge	117	122
hul	43	16
hul ,	24	-4
hul :	-53	-36
hurdle	-9	12
hurt	-12	113
hurt sentiment	2	9
hurts	-6	61
hyundai	-42	-22
i	-25	18
ibm	-16	-11
icex	26	14
icici	-54	7
icici bank	12	77
icici prudential	9	1
icici securities	-22	-11
icicidirect	-60	-38
icicidirect .	-60	-38
idbi	42	-18
idbi bank	104	32
idea	2	43
idea cellular	40	-6
ideas	-115	-107
ideas $	4	-25
ideas by	-50	-32
ideas for	-19	-17
identity	-26	-29
idfc	17	-27
idfc mf	-8	-12
if	-6	47
if it	93	29
if the	-48	-29
ifc	95	20
ifc raises	65	7
ifci	14	2
ifo	88	67
igate	-6	-18
igl	-1	-59
iias	-66	-53
iifcl	-21	-26
iifl	-38	-54
iifl $	-40	-35
iip	15	49
imf	24	-8
immediate	-37	125
immediate support	-12	82
immediately	-54	0
immediately :	-54	0
impact	-69	59
impact :	-7	1
impact india	-27	-46
impact on	9	-12
implement	-78	-62
implementation	6	-2
import	77	106
import curbs	110	-25
important	-64	-46
imported	-61	-48
imports	-81	-25
imports $	12	34
improve	38	-1
improved	124	75
improvement	15	4
improves	-2	33
improves $	-28	27
improves :	28	11
improving	89	34
improving fundamentals	15	6
in	-9	24
in $	13	33
in ,	25	102
in 0	-85	-100
in :	65	24
in a	-78	-135
in april	-62	-30
in asia	-4	26
in asian	-76	-100
in august	11	4
in auto	54	35
in aviation	9	0
in axis	-44	-25
in banking	17	-13
in biggest	0	12
in bond	20	64
in bribery	14	91
in china	-18	41
in coming	-20	-18
in contract	25	25
in corporate	-3	8
in debut	10	22
in december	43	-4
in demand	-182	-40
in domestic	36	98
in early	77	120
in europe	8	2
in financial	-32	-56
in five	-43	-23
in fmcg	-65	-83
in focus	-47	-10
in for	49	1
in fray	-14	-22
in futures	104	-34
in fy	78	29
in fy13	62	25
in fy15	35	19
in global	-52	86
in gold	56	19
in government	62	42
in green	121	30
in gujarat	3	39
in india	-110	-41
in indian	-14	-15
in infosys	4	-8
in insurance	-32	-37
in intraday	-38	-63
in it	103	85
in its	-13	-19
in january	61	80
in july	-4	-10
in june	-43	-52
in just	17	6
in last	-53	-25
in law	-15	-17
in line	-68	-90
in london	-27	-17
in long	31	125
in m	-6	-12
in making	0	40
in march	156	91
in market	-70	-11
in markets	-81	-35
in maruti	-12	-32
in may	36	5
in media	38	13
in metal	25	1
in mid	20	5
in midcaps	-67	-57
in more	10	10
in morning	39	43
in ncdex	-77	-70
in near	16	-52
in nearly	3	6
in net	38	21
in new	61	-11
in next	69	-64
in nifty	0	-17
in nsel	-34	-31
in october	-103	-80
in oil	32	57
in one	12	14
in ongc	13	2
in pharma	39	-27
in power	-28	-22
in profit	50	25
in psu	12	27
in q1	-91	-77
in q2	-88	-69
in q3	-88	-104
in q4	6	112
in race	-7	-10
in range	25	74
in red	-49	131
in reliance	8	-4
in rupee	114	-33
in september	-9	-44
in short	0	76
in sight	-45	-57
in steel	-10	11
in stock	-26	-47
in telecom	-4	-24
in terms	4	-18
in the	157	216
in thin	-59	-68
in three	27	-9
in tight	-22	-29
in to	87	18
in two	20	7
in us	-68	-21
in volatile	-15	-17
in wake	28	102
in weak	79	20
inc	-68	-64
inc $	-32	-57
inch	84	-4
including	19	-18
income	39	83
income $	33	10
income ,	-2	28
increase	50	-1
increase in	59	8
increased	9	121
increased supply	17	77
increases	18	-24
increases 0	21	6
incs	-26	12
ind	38	4
independent	-15	-55
independent director	-35	-51
index	-8	-46
index $	3	-22
index :	19	8
index to	-13	-9
indexes	-35	-50
india	-68	-136
india $	-89	-121
india ,	-54	16
india :	62	1
india ;	2	6
india ?	44	-41
india appoints	-25	-25
india bond	15	98
india cements	-20	-18
india ceo	-17	-26
india consumer	-21	-17
india demand	15	6
india falls	16	55
india gold	71	-9
india head	-28	-30
india inc	-33	-22
india incs	-26	12
india infoline	-7	-7
india ltd	-29	-54
india may	-107	-60
india md	-24	-32
india net	35	23
india operations	-36	-31
india posts	-83	-83
india q1	38	27
india q2	4	11
india q3	12	9
india q4	9	6
india raises	97	38
india rally	26	10
india surges	12	3
india to	-5	-7
india with	11	9
indiabulls	-21	-13
indian	-100	25
indian bank	66	11
indian equities	38	-28
indian hotels	43	3
indian markets	-20	-32
indian stocks	-13	40
indias	60	4
indicate	13	-1
indices	-2	41
indices $	196	61
indigo	-17	-11
individual	-11	-11
indo	-16	-56
indo rama	-8	-40
indonesia	7	23
indraprastha	-17	-25
indraprastha gas	-17	-25
inds	-46	-40
indusind	42	61
indusind bank	42	61
industrial	132	44
industrial demand	11	0
industrial oils	96	37
industrials	-11	117
industries	29	15
industries $	-84	-63
industries :	53	37
industries announces	13	-32
industries q3	83	29
industries surges	8	2
industry	39	189
industry $	22	87
industry to	-8	-8
infinite	-35	-29
infinite computer	-35	-29
inflation	7	-59
inflation data	48	-113
inflow	-93	-42
inflow a	-97	-40
inflows	-172	-122
info	67	-10
info edge	67	-10
infoline	-7	-7
information	-40	-78
infosys	19	4
infosys $	-57	-15
infosys ,	32	-38
infosys :	26	-12
infosys q1	-7	-6
infosys results	59	15
infosys to	-15	0
infotech	-35	-28
infra	41	92
infra sector	24	6
infra stocks	-68	-39
infrastructure	-132	-26
infrastructure ,	38	28
infrastructure bonds	-24	-21
infrastructure q3	-6	-7
infrastructure stocks	-8	-46
infratech	-14	-2
infratel	-62	-43
infusion	-34	-27
infusion $	-34	-27
ing	-57	-31
initial	-17	92
initial gains	10	53
initial public	-28	-30
initiate	-44	27
initiatives	-26	-29
initiatives from	-37	-30
inks	-8	32
inox	23	-12
inox wind	-24	-19
input	20	108
input cost	14	81
input costs	1	23
insider trading	-4	47
institutional	-49	-61
institutional investors	1	-22
insurance	-180	-220
insurance $	-64	-56
insurance bill	-43	-77
insurance corporation	-10	-7
insurance stocks	30	6
intel	-12	15
interest	-16	3
interest $	-8	-22
interest in	-25	-59
interest rate	29	5
interest rates	-23	-18
interesting	-38	-30
interglobe	11	1
interim	-48	-62
interim ceo	-30	-40
interim dividend	-8	-41
interim relief	-10	0
international	40	-27
international appoints	-20	-21
internet	-71	-45
intervention	-32	-108
intervention $	-5	-16
intl	15	8
into	108	48
into equity	65	10
into it	71	-8
intraday	-123	-148
intraday trade	-38	-63
intraday trading	-33	-25
introduces	-17	-23
inventory	-72	-28
invest	75	20
invest in	42	3
invested	-65	-51
invested in	-65	-51
investing	-88	-98
investing in	-39	-49
investment	6	-55
investment :	20	8
investment ideas	3	-13
investment in	-19	-53
investment manager	-63	-36
investments	43	-29
investments $	-5	-22
investor	26	44
investor confidence	-18	58
investor interest	88	45
investor sentiment	66	118
investor wealth	92	45
investors	-40	51
investors $	0	30
investors ,	-57	-96
investors :	-23	1
investors buy	51	-32
investors can	24	-1
investors do	8	31
investors exit	-4	81
investors forum	-71	-63
investors in	-49	-44
investors jittery	7	26
investors look	-4	11
investors may	85	128
investors on	-76	-75
investors should	34	77
investors to	-70	-69
ioc	-25	-90
ioc ,	-60	-62
ipca	4	41
ipca laboratories	2	7
iphone	9	30
ipo	-163	-168
ipo $	-156	-138
ipo ,	4	22
ipo :	-57	-42
ipo ;	-46	-24
ipo application	-41	-60
ipo in	2	-18
ipo may	-25	-17
ipo of	-51	-54
ipo opens	21	-11
ipo oversubscribed	-17	-20
ipo plans	17	49
ipo price	-111	-70
ipo subscribed	-109	-80
ipo to	-24	-33
ipos	-61	-35
iran	47	21
iran deal	19	5
irani	100	70
irani $	121	34
iraq	-47	-48
irb	7	6
irf	54	-29
irfc	-61	-50
irfc to	-9	-5
iron	14	29
iron ore	14	29
irrigation	5	24
is	-90	-100
is a	146	76
is coming	-43	-40
is going	78	82
is it	-71	-71
is more	-17	45
is new	-34	-37
is not	-33	26
is now	11	59
is possible	-63	-78
is the	35	-79
is visible	12	-12
ispat	1	-35
issue	-59	-48
issue $	125	42
issue ,	13	42
issue ;	-10	-10
issue in	-18	-21
issue may	-35	-29
issue of	-13	-11
issue price	26	9
issue subscribed	8	7
issue to	-50	-56
issuers	-26	-17
issues	-7	13
issues $	-77	-69
issues guidance	-16	-14
issues may	136	93
it	79	35
it ,	23	-6
it :	31	43
it a	16	55
it and	-26	-5
it companies	21	47
it firms	30	55
it is	-45	-33
it likely	17	4
it may	-46	-75
it sector	-86	-82
it space	83	89
it stocks	-22	-90
it the	42	46
it to	-18	-15
it will	-26	-32
itc	11	85
itc ,	-15	71
itc :	62	-9
its	32	-28
its dal	22	13
iv	44	117
iv subramaniam	30	100
iv subramanium	15	17
ivrcl	4	12
j	-90	-43
j k	-35	4
j shah	-47	-48
jagdish	13	43
jagdish malkani	13	43
jagran	30	-4
jagran prakashan	29	-2
jaguar	16	42
jaguar land	16	42
jaideep	53	14
jaideep goswami	53	14
jain	57	42
jain $	23	63
jain ,	34	-39
jain irrigation	5	24
jaiprakash	-7	0
jaiprakash power	-14	-10
jaitley	-63	-27
jammu	-16	-5
jammu and	-26	-9
jan	34	-16
jan mar	48	-7
jani	-34	-41
jani $	98	32
jani ,	-133	-80
january	25	40
january $	-34	-27
january 0	-32	-40
january march	26	88
japan	-69	-59
jayakumar	-15	-11
jaypee	2	6
jeera	74	29
jeera ,	63	15
jeera futures	0	14
jet	23	8
jet airways	21	-3
jeweller	22	10
jewellers	-36	-46
jewellery	-45	-69
jewellery is	-30	-31
jewellery stocks	19	-17
jgbs	-86	7
jhunjhunwala	27	11
jignesh	-26	36
jignesh shah	-26	36
jimmy	-34	-33
jimmy choo	-34	-33
jindal	1	19
jindal steel	3	22
jitendra	-19	-45
jitendra mehta	-45	-47
jitendra sriram	34	4
jitters	6	19
jitters $	4	13
jittery	40	104
jittery $	24	72
jk	13	2
jlr	30	4
jm	-10	-15
job	-25	-15
jobs	-64	-42
jobs data	-6	-60
jobs report	1	-8
join	15	1
joins	-186	-169
jones	-27	-27
jones $	-26	-25
joshi	32	7
joshi $	33	17
joshi ,	-1	-11
jp	61	56
jp associates	21	50
jp morgan	-96	-62
jpmorgan	-92	-98
jspl	-24	99
jspl ,	-8	17
jsw	11	-45
jsw steel	-1	-43
jubilant	60	75
jubilant foodworks	5	10
july	-5	-9
july $	-62	-41
july 0	-13	-15
jump	92	40
jump 0	-8	28
jump in	25	7
jump up	7	0
jumps	152	-10
jumps 0	75	-49
jumps by	47	13
jumps on	27	11
jumps over	44	11
juncture	10	28
juncture :	10	28
june	-119	-87
june $	11	28
june 0	-31	-25
june f	-2	34
june quarter	-72	-116
just	-20	10
just 0	17	6
just dial	31	-3
just one	-25	-16
justdial	-23	3
jv	-38	-69
jyothy	12	5
jyoti	112	63
jyoti structures	105	40
k	-129	-91
k bank	-35	4
k sinha	-9	-11
kajaria	59	23
kajaria ceramics	36	12
kakkarr	-23	23
kakkarr $	-23	23
kalpataru	78	4
kalpataru power	78	4
kansai	12	4
kansai nerolac	12	4
kanto	5	73
kapadia	16	5
kapadia $	16	5
kapoor	-14	-12
karl	-85	-49
karnataka	-56	-39
karnataka bank	18	4
kartik	-21	-17
kartik kaushik	-21	-17
karur	34	17
karur vysya	34	17
kashmir	-16	-5
kashmir bank	-16	-5
kaushik	-21	-17
kaushik to	-21	-17
kaveri	29	65
kec	-28	-39
kec international	-33	-39
keep	19	32
keeps	7	7
keeps rates	36	-1
kelkar	-21	-11
kenneth	-5	14
kesoram	-26	-77
kesoram industries	-26	-77
ketan	57	-1
key	-112	-104
key ;	3	-62
key level	-27	-22
key support	9	-11
key takeaways	-38	-37
key to	33	2
khattar	21	13
khattar $	33	26
khemani	70	17
khurana	42	-19
khurana $	42	-19
kick	64	26
kingfisher	10	90
kingfisher airlines	10	90
kings	76	50
kings $	2	-12
kiran	-48	-41
kiran mazumdar	-48	-41
kirloskar	77	16
kirloskar oil	-54	-50
know	-47	-30
know about	-47	-30
kohli	55	71
kohli $	28	8
kolkata	26	77
kong	-52	-10
kong ,	-9	-17
kong benchmark	-13	43
kong shares	1	62
kong stocks	-10	-99
korea	-80	-18
korean	16	36
korean shares	0	20
korean stocks	-2	11
kotak	-73	-43
kotak mahindra	40	24
koutons	39	10
koutons retail	39	10
kr	-34	19
kr choksey	-34	19
krbl	10	3
kshatriya	-15	-19
kshatriya ,	-15	-19
kumar	-31	-55
kumar $	37	-13
kumar ,	-31	-4
kunj	17	38
kunj bansal	17	38
kyc	-7	-5
kyc details	-7	-4
l	102	63
l t	102	63
lab	15	7
laboratories	15	29
laboratories ltd	3	9
labs	0	31
lack	53	69
lack of	53	69
lacklustre	-9	-92
lacklustre trade	73	-5
lags	-4	52
lakh	21	19
lakh $	38	44
lakh crore	18	20
lakh fine	-18	-16
lakh shares	103	138
lakshmi	-17	-12
lakshmi vilas	-18	-11
lal	33	3
lal pathlabs	39	8
lanco	-2	15
lanco infratech	-6	-2
land	27	97
land rover	16	42
lands	13	31
lap	19	6
lap up	19	6
large	13	-9
large cap	-40	-3
largecap	-22	-47
larsen	21	83
larsen toubro	21	83
last	-71	-96
last 0	3	8
later	-25	-46
later $	-28	-48
latest	-52	-57
launch	-58	-79
launch $	-28	-9
launch rs	-30	-23
launches	-103	-142
launches new	-41	-41
law	-28	-39
law kenneth	-15	-17
lawsuit	-66	-79
lead	1	7
lead $	26	5
lead citi	-21	-17
lead gains	11	1
lead prices	9	-3
lead the	-39	-32
leads	57	33
leads asia	31	35
least	13	49
led	-87	-144
left	164	161
left $	42	10
legal	-4	13
leisure	18	5
lender	-46	47
lenders	0	-11
lending	-1	33
less	51	52
level	-33	-42
level $	28	47
level :	-23	7
level changes	-105	-65
level for	-2	-22
level in	-5	-11
level to	125	41
levels	-46	-25
levels $	28	85
levels :	30	31
levels ;	-57	-45
levels around	-44	-71
levels closer	53	73
levels in	-49	-39
levels next	-84	-46
levels of	-79	-70
levels on	156	52
leyland	-21	-72
lic	-1	65
lic housing	10	1
licence	54	16
lies	-53	-49
life	-21	-101
life $	-10	-8
life high	47	-2
life insurance	-41	-42
life sciences	33	-20
lifesciences	0	21
lift	34	2
lifts	174	-2
light	-60	-42
like	112	91
like tcs	23	2
likely	93	-56
likely :	-107	-57
likely ;	-1	-12
likely to	192	31
lilladher	32	74
lilladher $	32	74
limit	-51	-54
limit $	-14	-8
limit on	11	-2
limit to	-6	7
limited	-184	-92
limited $	-8	-11
line	-120	-133
line up	-66	-40
line with	-68	-90
lines	22	6
lines up	-53	-32
linger	-52	-51
linger $	-52	-51
link	48	-11
linked	16	-16
linked stocks	43	15
liquidity	-57	94
liquidity in	12	30
liquidity overhang	15	41
liquor	10	22
list	-103	-79
list shares	-36	-32
listed	-92	-87
listed companies	-35	-28
listed firms	-10	-13
listed on	-35	-39
listing	-39	-84
listing $	-36	-25
listing :	-33	-24
listing of	-11	-19
listings	-50	-32
lists	-142	-94
lists at	-25	-20
lists on	-68	-51
little	-157	-68
little changed	-78	7
lloyd	-4	-17
lng	42	24
lng prices	1	6
loan	44	40
loan to	30	27
loans	-3	-23
loans $	27	6
loans ,	-43	-32
local	40	0
lodha	-20	-22
logistic	50	23
logistic companies	34	12
logistics	79	-6
logs	44	54
logs 0	22	2
lok	-47	-41
lok sabha	-47	-41
london	-13	-165
london copper	-29	-29
long	108	72
long $	4	82
long positions	-65	-60
long term	118	44
longer	20	24
longer term	-5	20
look	81	128
look at	78	101
look attractive	-48	-39
look for	-26	-23
look good	43	-5
look to	52	87
looking	-82	-85
looking at	-26	-45
looking to	-64	-48
looks	35	-34
looks a	15	-12
looks attractive	52	23
looks good	12	4
looks to	-120	-134
looks weak	-3	20
looms	25	-2
lose	33	101
lose rs	10	48
loser	7	19
loser $	7	19
losers	6	36
loses	33	173
loses 0	-2	29
loses steam	12	63
losing	87	27
loss	-87	33
loss $	106	43
loss at	-184	-248
loss in	-23	85
loss narrows	81	174
loss of	-84	-28
loss shrinks	31	120
loss widens	31	140
losses	120	124
losses $	66	3
losses ,	2	72
losses after	42	39
losses as	8	89
losses on	2	20
lot	67	-4
lot of	110	7
love	-26	-10
low	11	138
low $	32	136
low ,	58	55
low after	-23	58
low demand	-11	43
low in	8	12
low of	9	26
low on	20	93
low spot	-2	7
low vs	4	23
lower	95	206
lower $	1	29
lower ;	24	64
lower after	0	9
lower as	77	30
lower in	5	15
lower levels	-5	-31
lower oil	179	-97
lower on	-31	51
lower than	3	24
lowest	12	57
lowest in	-4	7
lowest since	14	32
lows	-63	87
lows $	23	57
lows ,	2	9
lows after	-10	34
lows as	3	50
lse	-64	-44
ltd	-90	0
ltd $	-84	-64
ltd .	6	10
ltd is	16	5
ltd q1	8	18
ltd q2	9	12
ltd reports	-59	-85
ltd with	23	92
lunch	-32	-53
lupin	69	42
lure	-43	-32
lux	-23	-28
lux industries	-23	-28
m	29	-106
m $	10	69
m ,	-3	-10
m cap	113	40
m m	14	26
macro	-85	-77
macros	136	38
made	-35	-50
maggi	13	17
maharashtra	-46	-97
maharashtra seamless	43	5
maheshwari	40	4
mahindra	54	-25
mahindra ,	8	-9
mahindra bank	32	23
mahindra mahindra	7	-3
mahindra with	8	19
maiden	-10	-26
maintain	89	33
maintains	-5	-18
maize	13	5
maize futures	13	5
major	-6	-92
majors	-53	-54
make	16	-45
make a	106	-58
make fresh	10	8
make in	-8	18
make india	44	9
make it	-17	-16
makemytrip	-55	-41
maker	-30	-31
makers	-8	-2
makers $	-44	-26
makes	218	110
makes fresh	20	-8
makes it	36	13
making	86	27
making :	8	27
making markets	46	27
malkani	-2	30
malkani $	51	83
malkani as	-13	-12
man	-37	-4
manage	-18	-17
management	45	-80
management $	-138	-94
manager	-66	-39
manager $	-63	-36
managers	-38	-90
managers $	-40	-71
managers this	42	10
managing	-91	-110
managing director	-83	-98
manappuram	-18	-9
manappuram finance	-20	-12
mangalore	53	23
mangalore chemicals	50	24
manghnani	2	-26
manipulation	-15	-24
manish	63	39
manish sonthalia	63	23
mantri	14	-40
mantri $	101	5
manufacturers	12	5
manufacturing	63	44
manufacturing data	5	25
many	-7	80
mar	15	-30
maran	135	51
march	35	34
march $	2	29
march 0	-75	-90
march qtr	3	11
march quarter	131	101
march series	-16	-16
margin	111	137
margin ,	15	41
margin pressure	14	62
marginal	-37	-28
marginally	24	26
marginally to	9	2
marginally up	10	-1
margins	36	125
margins $	50	40
marico	-36	33
mario	-47	-47
mario draghi	-47	-47
mark	-52	-11
mark :	-49	0
market	-62	-107
market $	0	78
market ,	4	-55
market :	23	4
market ;	29	94
market debut	27	41
market due	6	17
market expert	26	9
market for	13	-34
market gives	54	27
market higher	-94	-58
market is	96	90
market may	-10	-15
market meltdown	-18	-11
market on	-1	-23
market remains	-13	13
market sentiment	-28	-18
market strategist	96	18
market this	-1	47
market to	112	53
market with	11	-3
market wrap	-30	-28
marketing	18	-2
marketing $	-43	-49
marketing companies	-28	-23
markets	-139	-95
markets $	-29	94
markets ,	-51	-29
markets :	-115	-90
markets ;	46	35
markets are	48	-25
markets at	17	-9
markets await	-8	-31
markets commission	-51	-52
markets fall	13	28
markets likely	44	77
markets may	-84	-146
markets on	-73	-85
markets rally	36	9
markets rise	47	6
markets this	-55	-54
markets to	50	39
markets will	-55	90
markets with	82	79
marks	-4	-10
mart	22	44
martin	18	43
maruti	38	-1
maruti ,	11	5
maruti in	-1	-9
maruti stock	21	-6
maruti suzuki	-39	-49
masala	25	22
masala bonds	25	22
massive	7	27
mastek	33	10
mat	-23	-21
match	-66	-47
matrix	-76	-95
matter	62	-7
maturity	27	5
max	12	-4
max india	34	16
max new	-25	-19
may	-97	51
may $	17	5
may 0	-41	-44
may be	25	-50
may buy	-102	-107
may consolidate	-25	-26
may continue	76	41
may correct	-9	43
may end	-24	-40
may expire	-16	-16
may face	22	50
may find	-15	95
may get	-21	-103
may give	40	1
may go	12	7
may have	29	69
may head	-116	-92
may hit	-95	-12
may hurt	6	18
may impact	-27	3
may move	47	-34
may not	-62	-2
may offer	-34	-55
may push	56	-13
may raise	82	30
may reclaim	-13	-24
may retest	-48	21
may return	-25	-37
may rise	-131	-37
may see	-32	-58
may take	-52	45
may touch	-29	89
may trigger	18	-7
maytas	-42	-67
maytas infra	-42	-67
mayuresh	-19	-13
mayuresh joshi	-19	-13
mazumdar	-48	-41
mazumdar shaw	-41	-34
mcafee	-11	-8
mcap	8	18
mcfl	-40	-40
mcx	-97	-30
mcx $	-65	-58
mcx ,	-5	-18
mcx sx	-57	-49
md	-157	-117
md $	-55	-52
md ,	-31	-33
md and	-14	-16
md ceo	-7	-6
md of	-17	-18
me	-48	-36
me :	-48	-36
measures	79	107
measures $	23	54
mechanism	-67	-49
mecklai	-91	-91
mecklai financial	-91	-91
media	9	-55
media $	-18	-16
media q3	-10	-7
media space	38	13
media stocks	2	7
medium	58	-4
medium term	21	-9
medium to	29	-8
meet	-26	-94
meet $	14	-19
meet capex	53	22
meet on	-90	-127
meeting	46	91
meeting $	39	26
meetings	33	17
meetings $	45	26
meets	-62	-78
mega	11	-13
mehraboon	100	65
mehraboon irani	100	65
mehta	-67	-52
mehta $	84	71
mehta ,	-72	-34
mehta quits	-28	-45
meltdown	-3	21
member	-56	-24
member ,	-48	-15
members	-28	-53
membership	-8	-8
menthol	7	3
menthol rises	7	3
mercator	71	27
mercator lines	71	27
merchant	-17	-23
merger	7	-42
merger $	-1	-11
merger with	-1	-12
metal	-19	54
metal stocks	5	98
metals	94	101
metals ,	68	-2
metro	15	2
mf	-104	-27
mf $	-96	-57
mf distributors	-6	-5
mfs	117	47
micro	9	30
microfinance	-8	9
microfinance :	1	21
microfinance gains	36	13
microsoft	10	40
mid	92	-11
mid cap	117	34
mid caps	19	49
mid sized	30	3
mid small	-27	-40
midcap	38	17
midcap it	-83	-20
midcap pharma	19	8
midcaps	-45	-10
midpoint	36	-60
midpoint $	-78	-125
midpoint fix	106	40
might	-192	-76
miles	115	46
milk	-16	-24
milk prices	6	-13
mill	14	105
mill owners	14	105
millers	6	-3
millers buying	6	-3
million	-16	-58
million $	-34	-27
million ;	7	1
million in	14	-3
million ipo	-22	-12
million to	-10	45
mills	95	29
mind	-45	-54
mind $	-45	-54
mindtree	21	-40
mindtree and	48	-11
miners	41	46
miners help	30	14
mines	9	13
mines $	9	13
minimum	41	124
mining	77	22
ministry	-50	-38
minutes	0	-31
minutes $	113	32
misses	14	15
mitesh	30	21
mitesh thacker	30	21
mix	-84	-112
mixed	-247	-259
mixed after	-97	-99
mixed ahead	-60	-61
mixed bag	-125	-81
mixed in	-41	-54
ml	-71	-46
ml $	-71	-46
mm	-32	-53
mmtc	51	-58
mmtc ,	57	1
mn	-61	-46
mn ipo	-7	-4
mnc	-42	-36
mncs	-14	-33
mobile	-56	-14
mode	-35	-50
mode :	-16	1
model	98	31
model :	45	7
modi	18	56
modi ,	-34	-45
modi government	87	27
mohoni	95	80
mohoni $	93	64
moil	4	10
moment	11	49
moment :	11	49
momentum	-28	82
momentum $	62	25
momentum in	11	19
monday	-69	-66
monday $	-41	-64
monday ,	-27	-3
monetary	-62	-56
monetary policy	-40	-29
monetary stimulus	-11	-25
monetisation	28	-3
money	-75	-172
money $	-46	-62
money :	-11	-20
money in	-31	-47
monitor	36	135
monnet	32	-16
monnet ispat	32	-16
monsanto	19	8
monsoon	79	55
monsoon $	49	63
monsoon rain	2	8
month	112	109
month $	-5	11
month :	-7	-9
month ;	-39	-28
month high	90	91
month low	57	73
month lows	15	44
months	42	77
months $	60	11
months :	-17	63
months after	15	25
mood	23	26
more	-3	-31
more $	59	54
more attractive	-5	-8
more downside	-3	13
more from	37	3
more on	-66	-100
more promising	-29	-31
more than	-29	-82
more time	-41	-44
more upside	66	6
morgan	-137	-93
morgan $	-31	-26
morgan stanley	-42	-33
morning	-60	-27
morning trade	39	43
moser	23	15
moser baer	23	15
most	78	56
most in	-60	-30
motherson	51	22
motherson sumi	51	22
motilal	-88	-113
motilal oswal	-83	-109
motocorp	-2	25
motocorp $	17	52
motors	118	27
motors :	8	4
motors a	0	35
motors should	101	27
mou	-24	-22
mount	-16	22
mount about	-16	22
move	45	-11
move $	-34	-29
move in	-12	-13
move on	-24	-14
move up	124	1
moved	17	-8
movement	34	-9
movement of	10	-9
movements	-31	-45
movements $	-28	-42
moves	37	-42
moves sat	-15	-13
moves up	61	12
moving	71	-9
mphasis	7	-36
mrf	-11	-88
mrpl	29	7
msci	-82	-41
mt	-5	-25
mth	44	42
mth high	49	36
mtnl	58	46
much	-71	-24
much as	3	8
much higher	41	-3
much of	-31	7
muhurat	-34	-25
muhurat trading	-34	-25
mukherjea	71	17
mulls	-30	-36
multi	6	11
multi commodity	-25	-26
multi year	11	22
multibagger	37	-5
multibagger in	37	-5
multibaggers	25	9
multibaggers :	25	9
multiples	-86	-60
mumbai	10	-3
mundra	-32	29
mundra port	-29	44
murthy	23	73
must	-12	-10
muted	-101	-116
muted response	-14	-10
muthoot	16	86
muthoot capital	9	1
muthoot finance	15	96
mutual	30	-20
mutual fund	65	42
mutual funds	-31	-65
my	-32	-35
my wealth	-32	-35
n	-32	-34
nagpal	81	10
nagpal $	81	10
nair	-34	-34
nair as	-8	-7
nalco	144	53
named	-40	-42
names	22	-92
names :	18	6
names for	-9	-12
names like	86	8
nano	-20	-18
narayan	-25	-43
narayana	151	135
narayana hrudayalaya	20	15
narendra	80	91
narendra modi	45	82
narrow	-94	-157
narrow range	-55	-105
narrowly	-23	-24
narrows	96	138
narrows at	47	145
narrows to	51	41
nasdaq	-66	-45
national	-8	-35
national bank	39	9
national stock	-9	19
natural	26	62
natural gas	12	26
natural rubber	12	28
nature	14	82
nature :	14	82
navneet	-49	-38
nbcc	138	76
nbfc	37	20
nbfc space	49	21
nbfc stocks	-13	-3
nbfcs	127	27
ncc	-31	-15
ncc rs	-10	-8
ncd	-63	-44
ncdex	-159	-154
ncdex $	-55	-57
ncds	-113	-84
ncds $	-83	-51
nda	-4	-23
nda may	-4	-23
nddb	-30	-22
near	-108	-104
near $	-77	-94
near 0	72	110
near six	31	13
near term	19	10
nearly	47	50
nearly 0	102	107
nearly flat	-90	-159
nears	-11	-51
nears 0	-29	-34
need	-100	-80
need $	53	22
need to	-96	-91
needs	-49	-53
needs to	-21	-33
neeraj	62	9
neeraj deewan	56	-32
neeraj dewan	8	44
negative	-59	8
negatives	-79	40
nerolac	24	8
nerolac paints	7	0
nerves	14	52
nestle	49	109
nestle india	11	10
net	50	55
net $	-23	-20
net 0	3	16
net at	-113	-94
net declines	-21	65
net dips	-26	80
net doubles	53	18
net down	-22	139
net drops	-12	33
net flat	15	41
net income	-39	7
net jumps	6	-60
net loss	-104	-23
net profit	-83	-86
net profits	15	7
net rises	96	-19
net slumps	2	10
net soars	45	-8
net surges	7	1
net up	165	-2
net worth	-18	-15
network	-94	-64
network india	-8	-10
network18	45	-23
networks	56	65
networth	42	-12
neutral	-188	-196
neutral on	-79	-63
new	70	25
new 0	-21	-12
new ceo	-20	-17
new cfo	-9	-9
new cmd	-20	-22
new consent	-6	-5
new corporate	-6	-5
new gold	-12	-10
new government	26	8
new high	121	-10
new highs	8	64
new india	-25	-16
new markets	-6	-13
new md	-11	-9
new orders	63	13
new peak	58	16
new platform	-24	-15
new record	-17	90
new year	56	15
new york	1	22
new zealand	62	71
news	15	-53
news for	32	-27
next	10	43
next $	-58	-57
next 0	103	73
next big	-55	-55
next few	-95	-110
next one	34	-7
next phase	26	-1
next support	-15	-28
next two	6	14
next week	-83	-63
nfl	48	23
nhai	108	21
nhpc	-59	-38
nhpc q3	1	14
nickel	34	63
nickel futures	10	2
nifty	-146	-90
nifty $	-23	-26
nifty ,	-28	-7
nifty 0	-9	35
nifty :	72	-35
nifty at	-59	-61
nifty can	-65	-37
nifty could	8	74
nifty ends	50	14
nifty hit	42	-13
nifty holds	-112	-71
nifty in	108	28
nifty is	-33	-20
nifty likely	11	-79
nifty looks	-79	-60
nifty may	-125	-58
nifty might	-86	-58
nifty near	-22	-22
nifty reclaims	70	24
nifty scales	84	0
nifty seen	-53	-47
nifty slips	4	18
nifty tests	-22	-19
nifty to	125	-22
nifty trading	-33	-50
nifty will	-94	-94
nifty50	15	0
nifty50 in	-5	19
nikkei	-89	-19
nikkei rises	14	7
nine	-128	-72
nine months	6	-22
nine stocks	-86	-57
nino	-19	-7
nirav	-9	69
nirav sheth	-9	69
nirma	-26	-19
nirmal	-53	-49
nirmal bang	-61	-50
nitin	25	32
nitin raheja	22	42
nmdc	-22	-24
no	-27	25
no trade	-5	19
nobel	19	2
nod	3	-67
nod $	23	4
nod for	39	-10
nod to	10	1
nokia	-19	-9
nomura	20	-10
non	-52	-86
noon	29	90
norm	-11	13
norm $	-7	30
norms	-131	-97
norms $	-82	-97
norms for	-81	-71
north	-7	12
north america	-7	12
nos	29	18
nos $	3	19
nos ,	19	5
nos in	51	15
not	-172	153
not a	-84	37
not an	1	100
not in	27	79
not prefer	89	102
not see	-52	-59
not to	-21	-26
not very	-27	15
note	-14	4
note ;	-7	-6
notes	10	11
notes investment	22	35
nothing	-7	103
nothing much	14	131
notification	20	2
notifies	-11	-10
novartis	4	11
novartis india	10	11
november	-82	-71
november 0	-23	-44
now	-11	-55
now $	-59	-122
now ,	26	-63
now :	-20	95
now on	21	-6
nse	-149	-93
nse $	-13	47
nse ,	-14	-19
nse arm	-16	-19
nse at	12	-2
nse listed	-32	-32
nse to	-40	-58
nsel	-182	-102
nsel ftil	-21	-23
nsel investors	-70	-2
nsel scam	60	124
ntpc	20	-35
ntpc ,	8	4
number	-43	-37
numbers	39	54
numbers $	-37	-26
nuvo	61	28
nuvo ltd	19	11
ny	-17	46
nz	39	129
o	-39	7
o :	-14	-15
o expiry	12	51
o tracker	-18	27
o y	36	-17
obc	4	7
oberoi	37	-35
oberoi realty	37	-35
oct	40	132
october	-36	-64
october 0	45	10
october december	-3	-12
of	-121	-30
of $	58	8
of 0	-148	-77
of a	-22	57
of bad	15	44
of baroda	4	8
of boe	-19	-12
of budget	40	19
of china	-18	-43
of clarity	21	53
of companies	-63	-51
of corporate	1	44
of david	-26	-25
of e	-43	-26
of ecb	36	35
of equities	-11	-11
of eros	74	25
of fed	76	39
of financial	121	129
of good	-46	-45
of government	4	53
of greek	-57	-60
of india	-24	-51
of infosys	-53	-40
of it	-14	-23
of its	-18	59
of june	-2	34
of key	-7	-39
of life	-35	-28
of losses	60	46
of maharashtra	124	41
of more	-58	-33
of ncds	30	1
of new	13	9
of nifty	45	5
of now	76	76
of over	-68	-39
of post	6	73
of pricing	-3	-28
of projects	-8	6
of psbs	-18	57
of psu	50	0
of pulses	-1	38
of q1	-26	-26
of rally	23	78
of rbi	17	-17
of revival	10	-8
of rs	-66	-6
of rupee	38	-69
of sbi	17	7
of sesa	-16	54
of shares	-8	12
of state	-23	-13
of supply	46	-30
of tata	-22	-39
of the	10	-28
of this	28	6
of time	-41	-43
of top	-5	44
of trading	38	-46
of us	-75	-85
of wipro	17	106
off	224	158
off $	70	19
off 0	-15	42
off for	137	28
off lows	-8	19
offer	-15	-18
offer $	9	89
offer for	192	160
offer in	-32	-25
offer subscribed	64	26
offering	-39	-30
offering $	-58	-43
offers	-97	-144
offers $	-44	-32
offers 0	-23	-23
office	30	-8
officer	-39	-41
officer $	-32	-34
offset	3	113
offsetted	-36	-58
offsetted $	-36	-58
offshore	-72	-93
offtake	15	26
offtake $	14	17
ofs	97	48
oi	41	113
oil	57	128
oil $	31	24
oil ,	-52	-64
oil companies	-4	-13
oil edges	-20	55
oil engines	-54	-50
oil futures	29	47
oil gas	12	3
oil india	-54	6
oil marketing	72	51
oil plunge	9	18
oil price	-100	-151
oil prices	-30	54
oil steadies	-104	-67
oils	133	51
oils recover	98	36
oils remain	1	11
oils up	16	-3
okays	-20	-18
old	-50	-53
omaxe	-37	-23
omc	-24	48
omc stocks	-24	48
omcs	-43	24
on	82	58
on $	-30	-10
on 0	-47	-35
on :	161	28
on a	-77	-53
on account	-50	-33
on acquisition	58	17
on adequate	0	9
on asian	-40	-66
on bank	-74	-38
on banking	-31	-7
on bharti	-43	8
on bourses	28	20
on bse	-4	-14
on buying	16	6
on cairn	-2	20
on capital	-129	-77
on china	-33	90
on coal	11	15
on consumer	2	-38
on core	-59	-92
on d	48	78
on dalal	36	6
on day	-4	81
on debt	-4	-82
on debut	15	1
on delisting	41	-14
on demand	-2	21
on deutsche	-9	-19
on dips	154	17
on dollar	-1	11
on dull	-3	-67
on earnings	36	15
on easing	-21	115
on ecb	0	21
on edge	-65	-90
on equity	-102	-64
on expansion	23	10
on falling	-8	41
on fast	-15	-10
on fed	-54	-43
on fit	-15	-13
on fresh	54	60
on friday	-13	-2
on geopolitical	-70	-50
on german	28	7
on global	56	68
on gold	-49	-95
on good	1	10
on greek	23	-1
on hero	-28	6
on high	-13	5
on higher	7	11
on hopes	110	6
on increased	32	111
on index	19	8
on infosys	-15	31
on infra	-11	-28
on ipo	-19	-14
on it	-83	6
on low	-120	-34
on lower	-8	-38
on market	11	-16
on mcx	-11	-19
on merger	7	0
on millers	6	-3
on monday	-25	-7
on msci	-6	14
on multi	-25	-26
on muted	-34	-48
on nasdaq	-54	-37
on ncdex	4	-14
on new	30	10
on nifty	132	174
on nse	-32	-5
on nsel	-57	-86
on october	53	16
on oil	-59	-54
on one	50	10
on ongc	-1	13
on overseas	46	16
on pboc	-35	-59
on pick	8	-1
on policy	-40	-4
on profit	6	91
on q1	6	0
on rate	36	-11
on raw	26	50
on reduced	6	16
on reliance	-10	-2
on renewed	36	14
on report	15	17
on reports	157	68
on retailers	-8	43
on revenue	-4	21
on ril	-14	-20
on rising	40	9
on robust	22	-10
on rs	20	28
on rupee	-73	-56
on russia	-69	-16
on scattered	-48	-47
on sebi	30	12
on september	-10	-8
on short	-58	-39
on sluggish	-6	77
on small	26	-1
on speculation	28	9
on spot	16	1
on stake	12	13
on stockists	12	13
on strong	83	-4
on subdued	-2	39
on subsidy	-57	-6
on sustained	12	15
on tata	-62	21
on tech	-14	85
on the	-93	-153
on thursday	-11	6
on tight	18	1
on to	-115	-88
on track	99	-33
on ukraine	51	1
on upside	24	10
on us	38	26
on wall	-6	-37
on weak	-35	68
on weaker	-1	7
on wipro	27	-13
on year	3	7
once	104	47
once again	162	91
one	-14	26
one can	62	109
one month	27	-2
one of	-25	-16
one time	51	10
one year	-91	-39
ones	67	37
ongc	174	50
ongc ,	33	28
ongc :	65	26
ongc and	18	14
ongoing	16	-10
onion	4	20
onion prices	4	20
only	-31	-55
onmobile	-39	-24
onmobile appoints	-13	-14
onshore	31	10
opec	57	-21
open	-60	-155
open 0	1	29
open interest	-38	-29
open offer	64	-8
open on	14	100
open up	-115	-60
opening	-21	-3
opening flat	-37	-55
opening lower	7	26
opens	-27	-71
opens on	-62	-45
operating	45	164
operating loss	-29	77
operating officer	-20	-23
operations	-48	-38
operations $	-19	-13
operations ;	-13	-12
operations head	-11	-9
opportunities	-62	-39
opportunity	15	-8
opportunity to	61	32
opposite	-52	-37
opt	16	-17
opt for	16	-17
optimism	111	10
optimism $	49	28
option	23	64
options	12	-32
or	-116	-101
or 0	-39	-33
oracle	88	56
oracle financial	28	72
orchid	-25	23
order	-53	81
order $	-13	49
order on	-27	72
orders	-16	-10
orders ,	63	36
ore	14	30
ore prices	7	6
organic	-9	26
orient	-1	-14
orient cement	18	9
oriental	21	11
oriented	34	43
oswal	-83	-109
oswal ,	81	31
oswal securities	-18	-21
other	33	103
others	83	-21
others to	-6	30
our	-56	-38
out	-126	66
out :	-29	-37
out for	11	-53
out of	-6	236
out rs	9	24
outflow	-11	4
outlook	-24	17
outlook $	-37	-13
outlook for	-33	-21
outlook on	21	4
outperform	163	64
outperform :	7	2
outperform market	16	7
outperformance	-4	-75
outperformers	-73	-116
outweighs	-6	21
over	83	98
over 0	143	123
over as	-75	-99
over china	47	13
over four	8	2
over iraq	-14	14
over next	54	5
over on	19	57
over rs	-61	-84
over the	45	28
over three	5	13
over two	29	14
overhang	18	74
overhang hits	15	41
overseas	-26	-31
overseas bond	-18	-26
overseas cues	11	4
oversubscribed	-33	16
oversubscribed 0	-82	-54
overvalued	-5	71
overweight	-89	-58
overweight on	-90	-56
own	42	-16
owned	-39	-27
owners	-86	19
owners in	-13	55
p	-38	-78
p 0	-14	-9
p notes	48	46
p phani	23	20
pace	-6	-12
pacific	-78	-76
pack	77	39
packaging	50	38
pact	-44	-57
pai	37	53
pai $	37	53
paint	-58	61
paints	-11	-18
paints $	-37	-26
paints q2	11	4
paints q3	1	14
paise	42	42
paise against	33	21
paise to	7	15
palm	20	81
palm oil	20	81
palmolein	69	-17
panacea	-13	-11
panacea biotec	-13	-11
pandey	34	47
pandey $	122	106
pandey ,	-81	-58
panel	4	96
panel to	19	118
panic	-77	-69
pankaj	34	47
pankaj pandey	34	47
pantaloon	-7	-2
pantaloon ,	-19	-20
pantaloon retail	14	16
pantaloons	-38	-74
paper	58	8
paper stocks	24	29
papers	2	-43
papers for	-30	-24
papers with	-7	-4
parabolic	50	15
parabolic drugs	50	15
parag thakkar	13	11
pare	-105	132
pare gains	-51	171
pare losses	49	19
parent	13	-16
pares	47	2
pares gains	42	-19
paribas	-44	13
paribas financial	-15	9
parry	7	-5
part	-16	-85
part of	6	-62
participants	15	52
participate	-162	-108
participate in	-162	-108
partly	-28	-25
partners	-70	-56
partnership	-8	-11
party	16	-2
pass	-33	-1
passenger	2	25
passes	19	-4
past	-8	-51
past 0	-12	-48
pat	-13	21
pat at	-28	-42
pat for	53	1
pat grows	-16	21
pat rises	-22	43
pat seen	3	16
pat up	33	15
pathlabs	53	13
patnaik	21	57
patnaik $	21	57
pattern	29	80
pay	1	-28
pay 0	60	5
pay off	62	10
pay rs	-73	-18
payment	5	20
payments	-36	-22
payrolls	15	21
payrolls $	-2	37
pboc	-93	-67
pboc guidance	-35	-59
pc	109	115
pc $	64	-5
pc at	112	83
pc in	-42	-17
pc jeweller	22	10
pc on	72	1
pc to	-27	44
pe	-50	-73
peak	46	13
peaks	-80	-48
peaks $	-80	-48
peers	-50	-11
peers $	-54	-8
pegs	13	59
pegs back	10	58
pending	-61	-48
penny	-27	-31
penny stocks	-27	-31
pension	-47	-30
pepper	20	55
pepper futures	6	0
per	70	55
per barrel	119	32
per cent	49	71
per share	-63	-51
perform	47	45
perform well	50	33
performance	113	98
performance $	47	-2
performance :	-36	-37
performing	-20	-26
period	-56	-32
perpetual	-28	-21
perpetual bonds	-28	-21
persist	-7	0
persistent	74	16
persistent systems	75	-3
perspective	35	-9
perspective :	35	-9
petrochemicals	-14	-8
petrol	-25	-22
petroleum	-14	-10
petronet	47	21
petronet lng	23	-5
petronet to	37	8
pezarkar	40	6
pezarkar $	97	64
pfc	-37	-20
pfc ,	-5	-51
pfc to	-27	-26
pfizer	53	105
pfs	-6	7
phani	43	82
phani sekhar	33	32
pharma	139	54
pharma ,	32	-8
pharma companies	-7	-34
pharma q1	4	10
pharma rallies	14	-3
pharma sector	9	19
pharma stocks	-81	46
pharma with	25	9
pharmaceutical	86	11
pharmaceuticals	31	-4
phase	-28	-35
phase of	-28	-35
phenomenal	76	20
physical	40	21
pick	205	21
pick $	45	-18
pick :	95	26
pick in	9	0
pick up	22	39
picking	-47	-36
picks	44	-71
picks ,	39	16
picks :	25	-2
picks for	-26	-30
picks in	-50	-41
picks up	76	9
picture	-43	25
pimco	-61	-21
pipavav	44	12
pipeline	87	40
piramal	-50	33
pistachio	17	4
placed	107	149
placement	36	8
places	-16	-32
plan	-33	-28
plan $	-62	-63
plan ,	19	38
plan fails	1	26
planning	-51	-31
planning to	-44	-25
plans	-86	-132
plans $	72	-4
plans for	-25	-24
plans ipo	-57	-31
plant	23	-19
plant $	-3	-17
plants	-17	-19
platform	-76	-57
platform $	-49	-35
platinum	43	49
play	-157	-154
play $	4	-8
players	101	28
plays	142	55
plea	21	38
plea against	39	2
plea on	-9	-10
pledged	-20	125
plummets	17	80
plummets 0	14	59
plunge	21	123
plunge $	18	38
plunge on	6	21
plunged	-14	21
plunges	-10	139
plunges 0	-31	82
plunges on	16	33
plunges over	1	22
pm	-44	-30
pm modi	-44	-30
pmi	-105	-159
pnb	-5	-16
point	-71	-88
point rally	19	8
points	-25	-22
points $	33	-29
points ,	100	47
points :	-23	-28
points ;	-8	76
points down	14	44
poised	49	24
poised to	50	12
polaris	29	25
polaris financial	17	5
police	109	17
policy	-204	-110
policy ,	-1	12
policy :	-9	-11
policy meeting	18	44
policy review	-75	-74
poll	107	55
poll $	13	-15
ponzi	-43	-63
ponzi schemes	-15	-18
pooling	-6	-20
poor	-22	32
poor show	6	18
port	-24	34
port net	8	62
portfolio	89	-31
portfolio $	-11	-11
portfolio :	153	36
ports	138	89
portugal	-51	-79
position	4	59
positions	-186	-170
positions in	-10	-66
positive	173	31
positive for	148	59
positive on	88	23
positives	-22	-33
possible	-2	32
possible for	89	70
possible on	-63	-78
post	119	193
post $	-94	-66
post elections	53	-4
post ipo	-60	-56
post q1	48	48
post q4	-15	-11
post rbi	-90	-53
post weak	4	16
posts	-25	-92
posts 0	48	28
posts marginal	-37	-28
posts net	-35	-14
posts profit	-1	-18
posts q1	-59	-26
posts q4	-75	-61
posts rs	71	46
potato	16	36
potential	6	-14
potential :	57	5
pound	50	149
power	112	113
power ,	59	40
power :	108	7
power my	-32	-35
power reports	40	96
power sector	13	17
power stocks	-2	65
power ventures	-14	-10
powergrid	9	10
prabhudas	-2	56
prabhudas lilladher	32	74
prahlad	-11	-8
praj	47	65
praj industries	47	65
prakash	56	84
prakash diwan	-16	-24
prakash gaba	79	91
prakashan	29	-2
pramerica	-93	-52
pramerica mf	-93	-52
pramod	-18	-31
pramod gubbi	12	-10
prasad	-4	-23
prashant	-40	-47
prashant sharma	-25	-19
prashasta	52	103
prashasta seth	52	103
prateek	-102	-53
prateek agarwal	-102	-53
pre	-38	-78
pre budget	-10	-16
pre market	-57	-68
prefer	167	113
preferential	62	4
preferential share	29	-14
preferred	107	12
premium	49	-1
prepared	27	78
present	10	18
present valuations	26	39
presents	29	15
presents rail	29	15
president	-137	-144
president $	-41	-37
president ,	-37	-42
president of	-6	-7
president sales	-13	-12
pressure	6	120
pressure $	13	42
pressure ,	5	19
pressure on	-17	-22
pressured	13	46
pressured by	13	46
prestige	23	43
prestige estates	25	38
pretty	-47	-16
prevent	7	54
price	-31	-32
price $	42	87
price ,	-56	-26
price at	-13	2
price band	-66	-98
price cut	27	32
price for	62	141
price forecasts	-42	-62
price hike	-32	-49
price of	35	92
price post	-9	37
price to	35	-1
priced	35	-26
prices	55	165
prices $	-30	18
prices ,	6	25
prices :	-29	-6
prices by	73	28
prices drop	7	20
prices ease	2	10
prices fall	32	49
prices likely	7	11
prices may	-62	-28
prices mixed	-81	-94
prices of	32	49
prices remain	-28	-44
prices rise	8	1
prices rule	-21	-25
prices slide	3	21
prices to	14	-3
prices will	46	34
pricing	-61	-1
pricing power	-34	-36
prime	-17	-14
prism	30	27
private	-2	-19
private banks	26	45
private placement	36	8
private sector	-15	-31
probably	-51	-48
probe	75	-135
probe :	-22	-36
probes	-59	-82
problems	31	88
process	26	36
process $	-1	67
procter	27	12
product	118	58
product pipeline	14	7
production	-50	3
production $	-99	-37
products	-27	-20
profit	51	66
profit $	33	86
profit at	-237	-204
profit beats	14	4
profit booking	-5	101
profit declines	5	23
profit dips	-18	38
profit doubles	19	10
profit down	-19	110
profit drops	-12	45
profit falls	-19	77
profit for	81	11
profit grows	26	7
profit growth	45	82
profit in	-56	-95
profit increases	27	8
profit jumps	63	3
profit nearly	-17	-21
profit of	-136	-155
profit rises	89	-2
profit taking	-22	19
profit up	131	10
profitability	21	60
profits	54	57
profits $	16	24
profits in	15	31
project	-64	-20
projects	126	83
projects ,	-18	-18
projects gets	161	57
promising	-29	-31
promoted	-11	-18
promoted as	-11	-18
promoter	-106	11
promoter sells	10	56
promoters	-60	-22
promoters $	-64	-57
promoters may	-25	36
promoters sell	14	33
prop	26	12
prop up	25	11
proper	1	-11
proper status	-15	-13
properties	-20	37
property	-14	42
proposal	-6	-9
proposals	-38	-30
proposed	-85	-74
proposes	-42	-73
props	-7	65
props up	-7	65
prospects	20	74
prospects $	15	14
prospects of	30	5
prospectus	0	40
prove	32	11
provisioning	20	10
provisions	19	-1
proxy	2	28
psbs	-97	-8
psu	-89	-35
psu banking	-47	-73
psu banks	34	90
psu stocks	-28	-50
psus	36	-1
psus $	39	10
ptc	-78	-44
ptc india	-78	-44
public	-111	-156
public deposits	-9	-13
public issue	-26	-21
public offer	28	4
public offering	-16	-18
public sector	-19	-44
pull	122	27
pullback	-19	117
pulls	19	36
pulls down	2	17
pulses	-64	-63
pumps	16	6
punj lloyd	-2	-19
punjab	54	43
punjab national	39	9
punters	144	93
puravankara	-53	-58
purchase	-26	-30
purchases	-61	-53
puri	55	20
purushottam	5	-14
push	102	-23
push $	-127	-86
push sensex	65	-1
push up	36	8
pushes	101	61
pushes gold	41	9
put	-65	-112
puts	-7	4
pvr	6	-35
pvt	-28	-18
pvt ltd	-22	-11
pwc	-11	-9
q1	37	13
q1 $	-44	10
q1 earnings	-76	-97
q1 fy13	-43	-32
q1 net	2	100
q1 nos	19	39
q1 pat	16	33
q1 profit	49	5
q1 results	12	1
q1 revenue	65	-7
q1 show	10	3
q2	9	95
q2 $	-25	-26
q2 earnings	7	-1
q2 net	17	-23
q2 nos	10	3
q2 numbers	25	85
q2 pat	-7	-3
q2 profit	-39	14
q2 results	-50	-35
q2 sales	-16	56
q2 up	13	2
q3	90	49
q3 $	-5	-73
q3 loss	-9	-9
q3 net	-28	47
q3 numbers	7	-5
q3 pat	-3	23
q3 profit	133	33
q3 results	31	17
q4	31	121
q4 $	-10	94
q4 loss	8	17
q4 net	78	82
q4 pat	-36	16
q4 profit	-57	-44
q4 results	17	-11
q4 show	20	1
qe3	-23	-23
qfis	-20	-23
qip	9	-41
qip $	-172	-113
qtr	-82	-38
qtr $	22	12
qtr net	-101	-49
quality	-71	0
quality concerns	16	43
quantum	-65	-89
quantum securities	-12	-34
quarter	30	-8
quarter $	-21	-141
quarter earnings	-14	-3
quarter net	0	-20
quarter results	-9	1
quarterly	29	7
quarterly net	7	2
quarterly results	26	5
quarterly revenue	21	13
quarters	-70	61
quarters :	-14	76
quick	6	-8
quick heal	6	-8
quit	49	200
quit $	-21	49
quite	-106	-164
quits	-165	-227
quits $	-93	-112
quits as	-20	-33
r	-56	-42
r d	-12	-7
raamdeo	-58	-31
raamdeo agrawal	-58	-31
race	-7	-10
radar	8	-45
radico	55	11
raghuram	-34	-30
raghuram rajan	-34	-30
raheja	22	42
raheja $	22	42
raid	6	26
rail	-1	32
rail budget	27	18
railway	54	28
railway stocks	8	38
railways	-78	-70
rain	2	8
rains	8	85
raise	-110	-166
raise $	-38	-18
raise 0	-49	-37
raise over	-72	-85
raise rs	73	-54
raise up	-67	-38
raised	45	-15
raises	327	73
raises $	173	9
raises 0	152	55
raises rs	297	92
raises target	-56	-41
raising	60	74
raising $	66	26
raising rs	-33	-45
raj	-54	12
raja	-41	-36
raja batteries	16	10
rajan	55	3
rajan rate	11	13
rajat	103	96
rajat bose	104	105
rajesh exports	-56	-33
rajesh jain	66	49
rajiv	-21	-25
rakesh	-32	-6
rakesh jhunjhunwala	-13	10
rallies	186	18
rallies $	17	4
rallies 0	114	3
rallies as	45	19
rallies nearly	27	-10
rallies on	160	73
rallies over	81	-18
rallis	10	6
rallis india	10	6
rally	163	53
rally $	-113	15
rally :	-43	34
rally ;	1	34
rally ahead	50	11
rally as	47	15
rally in	13	96
rally may	21	6
rally on	124	16
rally over	12	-6
rally post	9	4
rally to	-81	-51
rama	-8	-40
rama synthetics	-8	-40
ramco	-3	-7
ramco systems	-3	-7
ramesh	-20	-21
ramky	36	16
ramky infra	8	3
ramky infrastructure	20	5
ramsarup	-22	-18
ranbaxy	23	148
ranbaxy :	33	111
ranbaxy deal	-83	-66
range	-148	-101
range $	-24	26
range :	-48	-62
range ;	-19	-22
range bound	-32	15
range for	-34	-38
range of	-12	-12
rangebound	-162	-146
rangebound ,	-111	-110
rangebound ;	-20	-17
rangebound in	2	26
rao	-44	-41
rate	39	31
rate cut	-22	-61
rate hike	28	47
rate sensitive	41	11
rated	-22	25
rated on	-21	-16
rates	95	-9
rates $	79	42
rates :	-16	-12
rather	-72	-42
rather than	-72	-42
rating	30	33
ratings	-20	-7
ratio	113	13
ravi	-58	-97
ravi ruia	-36	-55
ravi venkatesan	-26	-44
raw	-65	-4
raw sugar	28	56
raymond	-30	44
rbi	-218	-203
rbi $	-56	-57
rbi deputy	-27	17
rbi intervention	8	-38
rbi monetary	-5	-9
rbi policy	-83	-66
rbi rate	-12	-11
rbi tightens	-6	12
rbi to	-45	-32
rcom	44	28
rcomm	-16	-24
re	-40	-55
re rated	-17	-27
re rating	32	12
reach	155	29
reach 0	71	3
readies	-17	-16
ready	45	-30
ready for	82	23
real	35	47
real estate	21	57
reality	-62	-64
realty	123	201
realty rallies	6	-7
realty stocks	-68	-30
reap	-66	-87
reappointment	-46	-38
reasonable	-38	-49
reasonably	10	-73
reasons	77	-4
reasons why	83	21
rebound	68	-79
rebound after	64	-43
rebound as	46	5
rebound in	-46	-34
rebounds	101	68
rebounds $	21	43
rec	-62	-63
rec ,	-17	-39
receives	-31	-27
recent	33	3
reclaim	-52	-50
reclaim 0	-13	-24
reclaims	70	24
reclaims 0	70	24
recommend	35	34
recommend to	-65	-11
recommend wait	-85	-56
recommendations	-92	-80
recommendations on	-92	-80
recommends	-34	-35
reconstruction	6	-3
reconstruction company	6	-3
record	189	173
record $	40	39
record high	84	108
record highs	62	-12
records	71	-9
recos	-19	-22
recover	87	105
recover from	-42	-3
recover on	36	4
recovers	174	19
recovery	83	98
red	-49	142
red $	-63	40
red ,	8	36
red ;	6	17
reddy	-37	9
reddy laboratories	1	9
reddys	16	14
reduce	-58	-1
reduced	6	21
reduced offtake	7	19
reduction	-16	-32
referendum	117	28
referendum $	117	28
refined	29	10
refinery	-7	-3
reflect	21	4
reform	-72	-67
reformist	-39	-25
reforms	8	-87
reforms $	39	-4
refund	-60	-70
regains	-73	-54
region	-25	-17
regional	17	8
registered	-69	-51
registers	0	7
regulations	-9	-8
regulator	-17	-8
regulator $	-9	1
regulators	-7	-5
regulators $	-7	-4
regulatory	42	191
rei	-35	60
rei agro	-35	60
reits	-24	19
reject	16	53
rejects	17	40
rejig	-27	-5
rejig $	-32	-29
rejigs	-51	-48
rejigs india	-41	-40
related	18	5
related companies	14	6
related stocks	8	2
relaxes	-40	-56
reliance	14	66
reliance ,	16	7
reliance capital	23	-4
reliance communications	-30	-12
reliance industries	-57	-97
reliance power	26	51
relief	32	15
relief for	48	91
relief over	47	13
religare	-7	-33
remain	-25	-66
remain bullish	-3	-10
remain subdued	-21	3
remain weak	-4	38
remains	-66	4
remains a	-1	69
remains flat	-39	-62
remains steady	-7	-7
remains weak	5	40
remedies	12	4
renewed	85	35
renewed demand	33	5
renuka	46	2
renuka sugar	51	-4
renuka sugars	-8	9
reply	-28	-33
reply to	-19	-15
repo	80	35
report	-16	-72
report $	79	45
report :	-26	-24
report it	23	7
report may	-9	3
report on	-80	-81
reports	-56	-137
reports $	61	59
reports 0	9	33
reports net	-57	-64
reports of	11	9
reports q1	-51	-85
reports q3	12	36
reports rs	-139	-114
reports to	14	3
required	-29	-23
rerate	64	-4
rerating	6	2
research	-91	-164
research $	-35	-63
reserve	-124	-96
reserve bank	-30	-19
reserves	55	75
reserves $	21	9
resigns	-139	-241
resigns $	-66	-108
resigns as	-48	-82
resistance	2	143
resistance at	-28	-41
resistance for	42	170
resorts	20	6
respite	23	-23
response	135	164
restricted	-27	-47
restricted trade	-14	-23
restrictions	-71	-91
restructuring	35	-72
restructuring $	-71	-119
result	-3	48
results	-69	-104
results $	6	-6
results ,	-48	41
results :	-14	-22
results ;	31	3
results ?	-16	-18
results eyed	-5	-8
results for	-8	-6
results of	-12	-7
resume	-12	-51
resumes	-17	0
retail	110	130
retail investors	-2	27
retail sales	9	1
retail shares	21	8
retailers	27	66
retailers $	32	26
retailers demand	-8	43
retain	-27	-27
retest	-189	-91
retest 0	-47	23
retest levels	-17	-30
retreats	24	97
retreats from	-9	95
return	-47	-163
return 0	33	-7
return on	-102	-64
return to	54	-25
return upto	-49	-35
returns	-1	-131
returns $	71	15
returns :	26	8
returns in	-94	-109
returns of	17	-3
revenue	190	98
revenue $	-40	-17
revenue growth	62	-16
revenue rises	69	-6
revenue visibility	7	4
revenues	8	26
revenues and	0	25
reverse	30	17
reverse losses	48	17
review	-115	-107
review $	-63	-75
review ,	-19	-4
revises	-32	-33
revision	54	118
revisit	-23	-14
revival	42	2
revival $	38	8
revival in	-33	-33
revival of	42	16
revive	-153	-7
reward	78	-4
rice	37	153
ride	149	83
rides	9	-69
right	55	-148
right time	88	4
rights	-42	-72
rights issue	-5	-51
ril	56	-73
ril ,	36	13
ril plea	39	2
ril to	-72	-59
ripples	11	-11
rise	134	26
rise $	-84	56
rise ,	0	76
rise 0	-16	-89
rise amid	38	9
rise as	102	37
rise in	125	84
rise on	16	-115
rise to	5	63
rises	207	20
rises $	13	18
rises 0	131	13
rises by	11	-1
rises marginally	9	2
rises on	132	10
rises to	50	14
rising	25	73
rising demand	34	-20
risk	1	-93
risk $	-95	-69
risk aversion	10	30
risk reward	78	-4
risks	-44	-35
risks of	-22	-36
risky	26	112
risky :	16	72
rnrl	-52	-68
road	13	-80
robust	72	-2
robust demand	20	4
robust dollar	12	-5
rohit	76	77
rohit shinde	76	77
role	46	-27
role $	64	1
roll	-65	-13
roll out	-48	-34
rolling	-32	-40
room	2	-23
room :	-97	-74
room to	102	45
ropes	-47	-45
ropes in	-47	-45
rose	-4	-6
roshni	-18	-31
rotation	24	3
rouble	19	-25
roubles	43	5
rout	-21	-63
rout $	-56	-101
route	23	27
route $	52	54
rover	16	42
row	6	17
row ;	6	17
roy	-29	-26
roy ,	-29	-26
royalty	-43	-35
rpg	-10	-14
rs	37	8
rs .	-32	-26
rs 0	42	13
rubber	-47	115
rubber prices	16	55
ruia	-36	-55
rule	-59	-80
rule steady	-21	-25
ruled	-29	-37
ruled out	-29	-37
rules	-83	-101
rules for	-27	-26
ruling	-64	-76
ruling $	0	8
rumours	31	13
run	34	-92
run :	40	9
run up	-49	-27
rung	-2	-14
rupee	26	19
rupee $	-42	-82
rupee ,	0	-20
rupee bond	69	6
rupee dollar	-47	-47
rupee ends	-27	-37
rupee fails	15	46
rupee falls	11	25
rupee from	103	12
rupee hits	-24	-51
rupee is	-17	96
rupee little	-18	-29
rupee rises	36	11
rupee steady	-10	-10
rupee to	106	12
rupee trims	11	125
rupee will	-55	-37
rupees	104	37
rupiah	-16	87
rural	-37	39
rural electrification	-17	-19
rush	-34	27
russell	-76	-64
russia	101	43
russia ,	32	70
russia sistema	0	8
russian	-4	-42
s	-71	-97
s gopalakrishnan	-17	-11
s korean	-5	19
s p	-66	-77
sabha	-115	-87
sabharwal	13	104
sabharwal $	13	104
sachdev	-10	-9
sachdev $	37	49
sachs	-80	-64
sacks	-9	8
sadananda	29	15
sadananda gowda	29	15
safe	113	62
safe haven	-27	16
safety	-90	23
sahara	81	-44
sail	-27	-44
sale	-18	109
sale $	43	-9
sale ?	-22	-36
sale buzz	27	-4
sale of	-10	48
sale plan	-53	-41
sale reports	-3	6
sale to	10	19
sales	72	197
sales $	18	-14
sales ,	-17	-13
sales to	17	5
sampriti	-47	-48
sampriti capital	-47	-48
samsung	-70	-62
samsung electronics	8	5
samvat	66	-7
samvat 0	59	-3
sanctions	1	-54
sandeep	-25	44
sandeep j	-47	-48
sandeep wagle	38	104
sandip	7	61
sandip sabharwal	21	83
sangeeta	5	-14
sangeeta purushottam	5	-14
sanger	-24	-25
sanger ,	-24	-25
sanghvi	-9	-10
sanitaryware	30	11
sanjay	-92	-86
sanjay jain	-31	-31
sanjeev	-54	28
sanjiv	-7	-12
sarraf	-26	-35
sat	27	-46
sat against	-15	-13
sat rejects	49	31
satyam	87	26
saurabh	67	16
saurabh mukherjea	71	17
saw	-55	-31
sawhney	-14	-12
say	32	-116
say $	75	24
say analysts	-4	-39
say brokerages	29	14
say experts	-43	-35
says	-59	-164
says government	-53	-40
says mehraboon	1	51
says prakash	-6	-24
sbi	-77	-37
sbi $	-39	-81
sbi ,	16	14
sbi :	-137	-93
sbi bonds	30	96
sbi chief	-23	-19
sbi margin	15	41
sc	20	19
scale	45	10
scale 0	39	6
scales	83	1
scam	59	127
scam $	17	45
scam :	5	14
scandal	-2	16
scandal $	-2	16
scanner	-31	34
scanner $	-31	34
scattered	-48	-47
scattered buying	-69	-59
scenario	27	24
schedule	0	-10
scheme	59	-21
schemes	-79	-64
schemes $	8	14
schemes :	-10	-14
sciences	24	-80
scores	-30	-23
scotland	-15	-14
scotland votes	-15	-14
scottish	95	-5
scrip	-47	76
scrips	18	71
scrips to	18	71
se	-36	-53
se asia	-36	-53
seamless	43	5
search	-8	-17
season	77	93
season $	49	92
seasonal	-26	-55
seasonal demand	-26	-55
sebi	-210	-199
sebi $	-170	-171
sebi ;	20	-21
sebi asks	-10	-8
sebi bars	28	64
sebi calls	-27	-45
sebi chairman	43	98
sebi chief	-11	-11
sebi may	-27	-26
sebi mulls	-22	-29
sebi new	-15	-11
sebi nod	94	44
sebi norms	0	22
sebi notifies	-20	-19
sebi on	-49	-61
sebi order	-20	-23
sebi orders	-36	-63
sebi relaxes	-43	-58
sebi seeks	-11	-11
sebi slaps	0	56
sebi to	-89	-87
sebi wants	-10	-8
sec	-63	-42
second	-55	-14
second day	-53	-33
second quarter	-30	-40
sector	214	88
sector $	51	108
sector :	29	-84
sector ;	11	4
sector banks	4	-40
sector may	28	15
sector rotation	24	3
sector stocks	18	18
sector to	96	28
sectors	-128	-59
sectors :	-54	-25
secular	-64	-30
securities	-232	-188
securities $	-136	-117
securities ,	-17	-22
securities appellate	-29	-17
securities ltd	-43	-27
securitised	-11	-8
securitised debt	-11	-8
security	10	67
see	-15	6
see 0	-43	-41
see a	19	102
see biggest	11	9
see initiatives	-37	-30
see nifty	-55	-87
see sensex	-30	-6
see some	80	-3
see strong	11	17
see too	-35	-58
seed	-25	-2
seeing	-29	-53
seek	-122	-132
seek shareholder	-10	-8
seeks	-136	-89
seeks clarification	-5	-6
seeks more	-20	-21
seeks sebi	-56	-32
seeks shareholder	34	1
seen	-88	-28
seen $	48	-1
seen at	-106	-142
seen between	-9	-10
seen in	-55	46
seen opening	-24	-14
seen rangebound	2	26
seen up	8	2
sees	100	-4
sees sensex	-37	-47
segment	6	-10
segment $	-32	-29
segment from	-14	-23
segments	-3	-7
sekhar	33	32
sekhar $	57	68
select	4	-7
select edible	17	8
selection	-100	-69
sell	-63	109
sell $	31	71
sell 0	-10	75
sell :	-14	32
sell bank	8	18
sell bharti	2	7
sell call	11	23
sell divis	1	6
sell hdfc	1	13
sell old	-58	-80
sell shares	5	29
sell tech	9	19
selling	-20	119
selling $	7	24
selling ;	-17	52
selling pressure	9	27
sells	-12	180
sells 0	-38	100
sends	12	31
senior	-49	30
senior vice	-11	-12
senior vp	-9	-11
sensex	113	161
sensex $	54	71
sensex ,	6	85
sensex 0	-26	-27
sensex above	31	10
sensex at	-100	-104
sensex by	42	-19
sensex closes	9	-5
sensex companies	24	59
sensex cracks	-11	73
sensex ends	-32	-7
sensex falls	5	12
sensex higher	14	1
sensex loses	11	57
sensex rallies	7	4
sensex rangebound	-130	-131
sensex slips	-2	14
sensex to	-28	-17
sensex trading	-8	-15
sensex turns	-10	2
sensex under	18	42
sensitive	11	-11
sensitive stocks	41	11
sentiment	73	176
sentiment $	15	12
sentiment improves	-38	-21
sentiment in	15	4
seoul	6	-1
seoul shares	6	-1
sep	26	27
separate	-31	-22
sept	-43	-51
sept quarter	-27	-54
september	-94	-63
september $	-21	-38
september 0	-3	15
september quarter	31	19
series	-64	-47
series may	-16	-16
series payments	-36	-22
service	29	67
services	-107	-28
services $	-93	-59
sesa	-4	41
sesa goa	-38	-31
sesa sterlite	1	59
seshadri	-10	47
seshadri bharathan	-10	47
session	22	47
sessions	41	-1
sessions $	33	14
sessions :	16	3
set	70	-119
set for	75	62
set to	-10	-57
set up	-43	-28
seth	114	104
seth $	114	104
sets	-45	-56
sets aside	2	-25
settle	4	-11
settled	-57	-39
settles	-7	-29
seven	7	-11
seven fold	28	13
several	-91	-52
shah	-39	19
shah $	75	45
shah ,	-55	-34
shakes	-26	-25
shaky	46	127
shalimar	14	15
shalimar paints	14	15
shanghai	-12	-52
shanghai shares	10	1
shanghai stock	-85	-68
shanghai stocks	60	14
shape	-44	-38
sharda	58	11
share	-130	-59
share $	-2	-18
share :	-38	-44
share issue	26	-13
share price	37	21
share sale	-73	-46
shareholder	-6	-39
shareholder nod	-80	-44
shareholders	-51	120
shareholders $	-20	16
shareholders approve	-8	-14
shareholders nod	86	24
shareholding	-116	4
sharekhan	-111	-103
sharekhan $	-66	-58
shares	151	205
shares $	200	181
shares ,	42	-21
shares ;	6	-71
shares and	-70	-60
shares at	26	-2
shares close	3	19
shares crash	2	10
shares dip	11	94
shares down	4	73
shares edge	-4	12
shares end	-70	-38
shares fall	-7	120
shares for	28	79
shares gain	49	-2
shares higher	16	5
shares lead	13	4
shares of	94	9
shares on	-33	-49
shares pare	-25	54
shares plunge	0	13
shares slide	-3	29
shares slip	1	55
shares slump	7	80
shares soar	13	4
shares soars	22	-1
shares steady	-35	-36
shares surge	13	-7
shares tank	-16	23
shares to	-78	-77
shares up	66	18
shares worth	-24	22
sharing	-57	-40
sharing kyc	-7	-4
sharma	-45	-69
sharma ,	-25	-19
sharmila	50	16
sharmila joshi	50	16
sharp	56	73
sharply	44	46
sharply $	18	-16
sharply :	12	12
shaw	-41	-34
sheen	-59	-45
sheet	37	78
shekhar	2	42
shell out	-1	13
shemaroo	-80	-48
shemaroo entertainment	-13	-13
shenoy	-36	-6
shenoy $	6	51
shenoy ,	-45	-54
sheth	-9	69
sheth $	-9	69
shetty	-105	-73
shift	-49	-24
shift to	-52	-53
shilpi	-15	-14
shilpi cable	-15	-14
shinde	76	77
shinde $	76	77
shine	46	-14
shines	113	41
shipping	31	-15
shoots	75	8
shop	-17	11
shop in	-23	-21
shoppers	108	5
shoppers stop	108	5
short	-39	64
short $	-85	-111
short covering	-2	-39
short nifty	79	114
short term	-41	-29
shorts	-22	56
shot	-59	-65
should	30	-111
should be	-47	-78
should buy	48	35
should do	29	25
should investors	1	20
should not	-17	-19
should resume	-14	-38
should stay	-31	7
should tread	-29	21
should wait	-34	4
should you	-83	-81
show	144	94
show $	23	48
show ,	-68	-43
showing	-29	-3
shows	-131	-207
shows signs	25	4
shree	59	42
shree renuka	12	26
shrikant	25	9
shrikant chouhan	25	9
shrinks	29	116
shrinks to	31	120
shriram	-112	10
shriram city	-1	-10
shriram transport	-67	11
shut	-30	-38
shutdown	13	11
shutdown $	13	11
shuts	9	34
siddh	29	-39
siddh capital	29	-39
side	37	-4
sideways	-36	99
siemens	-5	9
sight	-45	-57
sign	-15	-37
sign mou	-24	-20
signals	44	89
significant	55	-30
signs	-21	-7
signs of	-17	-6
sikka	-21	-30
sikka to	-55	-41
silver	77	13
silver ,	0	59
silver falls	-1	9
silver futures	-43	-39
since	92	120
since 0	92	64
since april	2	11
since august	9	-2
since june	14	32
since march	11	32
singapore	184	46
singapore for	80	30
singh	-81	-92
singh $	-60	-40
singh kohli	28	8
single	-22	0
single day	1	14
sinha	-82	-91
sinha $	-12	-13
sink	15	58
sink to	12	56
sinking	26	92
sinks	-1	87
sintex	66	21
sistema	-22	-12
sistema down	0	8
situation	18	-18
six	2	-87
six companies	18	-51
six months	-33	-22
six year	31	14
sixth	84	44
sixth day	84	44
size	-86	-49
size of	-33	-21
sized	30	3
skip	5	63
sks	-19	9
sks micro	9	30
sks microfinance	11	-12
slap	-33	-43
slaps	1	62
slaps rs	-19	-13
slash	17	-2
slide	5	167
slide $	35	-9
slide ,	8	21
slide as	12	43
slide down	-53	72
slide to	1	21
slides	15	67
slides $	15	44
slightly	67	31
slightly ;	15	36
slip	98	167
slip $	19	63
slip ahead	12	26
slip as	6	65
slip below	3	13
slip on	-7	35
slips	15	196
slips $	1	17
slips 0	-4	23
slips after	9	23
slips as	50	105
slips below	10	44
slips in	17	64
slips nearly	-11	26
slips on	-16	-9
slips over	-22	57
slips post	15	39
slips to	0	36
slow	72	53
slow start	-14	-36
slower	-3	91
slowing	7	33
slows	8	64
sluggish	0	132
sluggish demand	-5	79
sluggish growth	2	56
slump	-77	10
slump $	-61	-107
slump 0	-8	24
slump in	-43	-86
slumps	-1	120
slumps $	-3	21
slumps 0	-3	22
slumps after	7	16
slumps over	0	7
small	25	-19
small cap	-7	-49
small caps	-50	-29
smallcap	42	14
smallcap stocks	42	14
smaller	108	-13
smart	-48	-31
sme	-49	-44
snap	-68	-4
snap up	-85	-54
snaps	-68	-30
snaps 0	-38	27
snowman	101	10
snowman logistics	99	10
snub	10	58
snub $	10	58
so	75	-3
so far	47	-18
soar	179	-35
soar as	63	-36
soar on	72	-25
soaring	-49	28
soars	120	-5
soars 0	98	-11
sobha	71	-15
sobha developers	72	-20
soda	23	14
soda rises	21	4
soft	-13	-60
soften	16	125
soften 0	-19	35
softens	43	154
software	22	23
software :	29	50
sold	-3	79
solid	51	29
solutions	-53	-50
solutions $	-31	-27
solved	-43	-64
somany	30	11
somany ceramics	30	11
some	-52	-26
some more	23	4
some time	-11	40
sonam	-62	-56
sonam udasi	-62	-56
sonthalia	63	23
sonthalia $	69	28
sony	8	7
soon	-46	45
soon $	-63	48
sops	-17	-17
source	-29	-27
source $	-29	-27
sources	-82	-93
sources $	-82	-93
south	10	4
south asia	-7	-8
south east	-2	6
south korea	-78	-18
south korean	23	18
sovereign	58	69
sovereign wealth	-51	15
soya	44	10
soyabean	-42	111
soyabean futures	15	2
space	9	7
space :	25	-48
space at	23	90
space looks	49	21
space over	1	17
space with	8	3
spark	11	77
sparks	-74	-57
sparsh	-20	-31
sparsh bpo	-20	-31
special	-14	-14
special audit	-14	-14
speciality	33	21
specific	-99	-62
specific :	-39	-40
spectrum	-1	-19
spectrum auction	-5	-12
speculation	31	11
spencer	-8	-7
spending	132	39
spice	55	49
spicejet	-6	-35
spicejet ,	-56	-59
spicejet to	-12	-14
spike	1	18
spirits	23	94
spirits ,	35	101
split	-2	-24
split $	-29	-35
spook	33	97
spot	143	24
spot demand	90	5
spot exchange	-15	-14
spurs	28	56
spurt	113	25
srei	-48	-5
srei infra	-11	32
srf	13	8
sridhar	-21	-18
srinivas	-43	-62
srinivasan	-9	-8
sriram	18	-15
sriram $	34	4
srivastava	-1	34
srivastava $	-1	34
sstl	-4	169
st	48	-47
stabilise	-76	-122
stabilise after	-74	-116
stability	-51	-25
stable	-30	-34
staff	14	110
stage	-16	-20
stake	-22	-60
stake $	-43	-30
stake for	-29	-39
stake in	-52	57
stake sale	132	16
stake shakes	-26	-25
stake to	-34	-61
stand	-44	-28
stand on	-21	-15
standalone	59	139
standard	42	-2
standard chartered	63	22
stanley	-42	-33
star	5	-23
star picks	22	3
start	36	-2
start $	84	11
starting	18	-11
starts	19	145
startup	-23	-20
state	-109	-168
state bank	-23	-15
state owned	-30	-21
state run	-70	-72
status	-85	-49
status $	-13	-13
status to	-55	-31
stay	-106	-23
stay away	-4	45
stay in	-30	-28
stay invested	-65	-51
stays	90	25
steadies	-178	-139
steady	-274	-274
steady $	-10	-10
steady ,	-126	-95
steady ;	-63	-82
steady above	-11	-22
steady ahead	-68	-49
steady as	-58	-98
steady at	-68	-111
steady below	4	76
steady in	-69	-71
steady on	-124	-153
steam	48	69
steam ,	12	56
steam left	37	8
steel	-52	33
steel $	-30	-29
steel ,	47	29
steel :	-21	61
steel and	30	2
steel prices	-38	-58
steel production	17	36
steel q1	19	24
steel q4	14	1
steep	98	17
steep valuations	7	23
stellar	21	5
stellar debut	16	7
step	37	-5
steps	34	-50
steps down	-62	-110
steps up	-59	-43
sterling	-14	14
sterling hits	17	8
sterling near	8	19
sterlite	58	65
sterlite :	51	80
still	244	93
still wary	61	57
stimulus	1	-20
stimulus $	15	8
stk	38	13
stk up	14	4
stock	110	149
stock $	-71	-31
stock :	32	15
stock brokers	55	152
stock down	-59	110
stock ends	10	44
stock exchange	-64	-20
stock falls	2	16
stock gains	16	-3
stock jumps	25	4
stock market	-94	-17
stock markets	-40	-83
stock may	47	-7
stock picks	47	6
stock plummets	0	7
stock rallies	13	0
stock slumps	-2	10
stock specific	-93	-61
stock split	-23	-28
stock surges	37	8
stock tanks	4	18
stock to	12	31
stock up	167	9
stockists	16	25
stockists buying	8	1
stockists selling	7	24
stockpiles	-8	4
stockpiles report	-8	4
stocks	139	163
stocks $	45	-29
stocks ,	41	123
stocks :	60	-47
stocks ;	-21	46
stocks ?	-44	-46
stocks a	26	1
stocks are	42	128
stocks as	-81	31
stocks attract	42	10
stocks can	36	13
stocks close	-29	-53
stocks could	-51	-49
stocks derail	8	38
stocks down	13	43
stocks drag	7	27
stocks fall	-8	122
stocks flat	-71	-117
stocks for	7	-41
stocks from	-6	-12
stocks gain	27	9
stocks have	-26	-23
stocks hold	54	-46
stocks in	-56	27
stocks jump	39	14
stocks lead	45	7
stocks like	9	70
stocks likely	0	19
stocks look	40	-10
stocks lower	-27	52
stocks may	7	55
stocks mixed	-73	-109
stocks not	-26	7
stocks of	-72	18
stocks on	128	-4
stocks open	-13	5
stocks plunge	-2	14
stocks rally	205	27
stocks rebound	40	-1
stocks recover	-53	-47
stocks rise	122	26
stocks see	50	18
stocks should	25	-14
stocks slip	1	32
stocks soar	53	-42
stocks surge	29	12
stocks that	-131	-58
stocks to	52	-74
stocks up	63	25
stocks will	-17	-13
stop	157	83
stop loss	9	65
stops	89	27
stories	40	-1
story	-56	-62
story ,	21	-9
straight	60	-1
strategic	-62	-48
strategies	103	81
strategies to	108	89
strategist	96	18
strategist $	96	18
strategy	23	-3
streak	-99	-97
street	54	-88
street $	-2	-36
street :	54	23
street debut	-9	-10
street ends	-34	-22
street estimates	28	19
street is	10	3
street week	-46	-31
street with	21	9
strength	-61	-12
strengthen	32	-4
strengthen on	34	0
strengthens	134	45
strengthens on	33	5
stress	-12	-53
stretched	-34	-42
stretched :	4	-18
strides	32	18
strike	47	37
strong	-4	-61
strong ;	-55	-32
strong demand	32	-1
strong growth	4	10
strong momentum	25	16
strong support	-28	-24
strong volume	-100	-66
stronger	15	40
structures	100	39
struggling	15	8
stt	-8	-5
stuck	-7	-32
study	-40	-24
study $	-40	-24
subdued	50	69
subdued demand	-1	34
subex	64	15
submits	-13	-16
subramaniam	30	100
subramaniam $	54	136
subramanium	15	17
subramanium $	15	17
subrata	-19	-9
subrata roy	-19	-9
subscribe	53	0
subscribe to	75	24
subscribed	67	-65
subscribed 0	-54	-61
subscription	74	-6
subsidiary	-83	-60
subsidiary in	28	44
subsidy	-48	-14
subsidy sharing	-49	-38
success	8	-14
succession	11	-2
succession plan	11	-2
sudhir	-51	-62
sudip	22	-35
sudip bandyopadhyay	66	-9
suffer	-29	-38
sugar	48	123
sugar exports	29	78
sugar futures	-16	-6
sugar stocks	38	51
sugars	-8	9
suggest	-35	-25
suggest to	-35	-25
suisse	-1	26
sumi	51	22
sun	-81	-106
sun pharma	16	-37
sun tv	-1	7
sundaram	5	34
sunil	-29	-39
supplies	-13	105
supplies $	-20	72
supply	-3	144
supply $	-34	27
supply ,	-1	14
supply chain	46	-30
supply concerns	6	40
supply crunch	67	-1
supply of	-1	58
support	-86	-79
support $	1	-15
support at	58	13
support for	-17	61
support level	-40	-26
support seen	-44	-29
supports	-23	-18
supreme	12	35
supreme court	10	41
surge	177	41
surge as	45	16
surge in	20	6
surge on	45	-3
surges	203	21
surges $	34	11
surges 0	123	4
surges after	19	1
surges as	77	25
surges on	175	53
surges over	69	-15
surging	18	90
suri	46	50
suri $	46	50
surprise	119	105
surprise $	7	2
surprised	-20	-31
surprises	-34	-27
survey	-104	-59
survey :	-75	-47
surya	-7	49
surya roshni	-18	-31
sustain	-56	0
sustain :	101	123
sustainable	94	90
sustained	12	15
sustained selling	1	8
suuti	8	-9
suzlon	7	116
suzuki	-17	1
sweet	81	114
swing	-67	-83
sx	-57	-49
symantec	-6	-7
symantec appoints	-6	-7
syndicate	-23	2
syndicate bank	-23	2
syngene	-54	-30
syngene international	-43	-24
synthetics	-8	-40
synthetics q3	16	-2
system	-49	-48
system $	-37	-36
system for	-10	-11
systems	92	-3
t	130	64
t ,	31	-4
t :	-68	-47
t at	59	56
t bill	48	-25
t d	20	4
taher	10	-9
taher badshah	10	-9
taiwan	54	22
taiwan stocks	59	26
tajgvk	20	6
tajgvk hotels	20	6
take	-41	31
take a	-38	52
take over	-15	-12
take to	-67	-63
takeaways	-77	-72
takeaways from	-68	-64
taken	71	4
takeover	17	60
takeover snub	10	58
takes	-188	-195
takes a	-26	-38
takes charge	-8	-10
takes over	-91	-88
taking	-113	-75
taking $	17	44
talent	28	109
talk	40	-25
talks	25	-28
talks $	56	-4
tandon	79	26
tandon $	79	26
tank	-18	27
tank over	-3	8
tanks	-4	77
tanks 0	-1	27
tap	-16	-12
taper	-71	-47
target	39	46
target in	-9	-12
target of	132	33
target price	-50	67
target to	-37	-46
targets	37	14
tariff	16	9
tata	41	38
tata communications	-18	-26
tata group	32	84
tata motors	51	-24
tata power	-20	-14
tata steel	-30	37
tax	-142	80
tax free	-46	-79
tcs	77	39
tcs ,	56	-19
tcs q4	-21	-24
tea	54	66
tech	-28	-153
tech ,	-1	-13
tech mahindra	29	-8
techm	5	69
technical	18	-23
technical advisory	-33	-25
technical analyst	-26	-21
techno	17	8
techno electric	17	8
technofab	-24	-17
technofab engg	-24	-17
technologies	80	-52
technologies india	-36	-58
technology	-58	27
technology stocks	-15	56
telcos	1	51
telecom	129	243
telecom ,	94	75
telecom shares	7	2
telecom stocks	68	11
tell	-8	12
temporary	-5	64
ten	-66	-25
ten key	-11	-19
ten stocks	-33	24
ten year	-31	-34
tender	-52	-55
tension	-79	-26
tensions	14	-37
tensions $	14	-37
tentative	76	-76
term	141	27
term $	103	57
term ,	-15	18
term :	-64	38
term ;	9	-7
term bet	28	-18
term buy	9	1
term investors	9	-58
term outlook	-14	-25
term perspective	29	9
term view	-13	-20
terminal	-5	41
terms	3	-13
terms of	4	-18
territory	88	89
tesco	1	13
test	-131	-115
test 0	-86	-66
tests	-33	-42
tests 0	-33	-42
texmaco	62	10
texmaco ,	35	-3
texmaco rail	8	14
textile	24	50
textile ,	103	18
textile space	-127	-68
textiles	-63	-9
thacker	30	21
thacker $	8	14
thakkar	13	11
thakkar $	33	28
than	-62	90
than 0	-41	0
than expected	-31	5
that	-170	-169
that are	3	22
that can	-210	-152
that will	4	31
the	-36	12
the 0	50	18
the banking	-94	29
the best	54	-23
the board	-24	-24
the budget	25	43
the cards	10	-19
the company	-33	1
the government	-37	-30
the indian	-4	12
the it	64	36
the key	-40	-116
the long	-24	36
the market	-21	-2
the markets	-4	-34
the moment	11	49
the most	95	49
the near	-81	-13
the negatives	-79	40
the new	-54	-47
the next	9	25
the nifty	-17	-35
the rally	-79	-52
the range	-36	-42
the real	20	-13
the rupee	30	82
the short	-35	-23
the stock	-9	58
the street	54	23
the two	17	0
the us	-55	-70
the worst	-22	-12
their	-50	-88
their 0	10	-40
them	-95	-92
then	10	26
there	75	219
there is	65	131
thermax	-19	-7
these	-64	-57
these levels	-48	-37
they	-108	12
thin	-23	-50
thin trade	-47	-67
thing	-49	-39
things	-79	-62
things to	-79	-62
third	-27	15
third quarter	3	13
this	69	-19
this fiscal	126	-24
this juncture	10	28
this point	-5	-10
this season	42	10
this week	-63	-37
this year	-9	42
thomas	18	-11
thomas cook	34	2
threat	142	-20
threatens	2	7
three	-35	-49
three fold	17	12
three months	51	14
three reasons	-73	-13
through	59	-47
through bond	88	35
through qip	63	23
through the	-44	-53
thursday	-34	-18
thursday $	-32	-27
thursday ,	-10	12
tie	-100	-54
tie up	-100	-54
tight	-17	25
tight movements	-28	-42
tight supply	19	2
tightens	-25	1
tiles	-12	3
till	-109	-29
time	137	70
time :	-75	-17
time closing	69	1
time high	-6	-28
time highs	6	44
time to	93	70
timeline	-23	-23
times	53	-48
times $	179	55
times ahead	13	-11
times on	-145	-85
tin	8	26
tipped	-18	-19
tipped to	-18	-19
tirthankar	21	57
tirthankar patnaik	21	57
titagarh	20	61
titagarh wagons	19	54
titan	9	26
titan :	67	31
to	-109	-117
to $	-80	20
to 0	140	77
to a	-41	23
to affect	-129	-164
to allow	58	13
to an	-36	-34
to appoint	-26	-25
to approach	-39	-29
to april	4	35
to attract	79	62
to auction	-23	-21
to avoid	-57	-33
to be	67	21
to become	-27	-36
to benefit	112	32
to bet	30	-10
to better	24	0
to board	-4	-7
to boost	-9	15
to bring	-14	-23
to brokers	-7	-6
to buy	-165	-102
to check	-7	-4
to come	90	29
to comply	-29	-20
to consider	-20	-20
to consolidate	-59	-68
to continue	-22	19
to create	-1	-8
to cross	15	91
to curb	3	17
to current	-13	-17
to decide	-37	-39
to delist	26	25
to do	36	31
to drive	50	9
to dubai	-24	-15
to ecb	38	77
to economy	-79	-72
to end	-30	-11
to enter	86	35
to exit	35	115
to expand	-135	-73
to expect	73	16
to face	-65	-30
to fall	-27	5
to find	-38	-44
to fmc	-13	-16
to foreign	-41	-22
to fresh	50	18
to fund	-67	-71
to gain	114	47
to get	-14	57
to give	34	-4
to go	72	48
to government	-18	-19
to grow	60	124
to happen	-56	3
to head	117	20
to help	-28	-73
to hike	-37	-20
to hire	-10	-13
to hit	-48	-124
to hive	6	3
to hold	63	75
to holiday	-27	-32
to hurt	10	33
to impact	13	84
to implement	-17	-30
to improve	-40	-25
to increase	-21	-3
to india	58	-18
to infra	-21	-20
to invest	38	49
to investors	120	12
to issue	-29	-22
to join	15	1
to keep	-56	-1
to key	-12	45
to know	-47	-30
to launch	-52	-81
to lead	-29	45
to levels	53	73
to lift	3	18
to list	-65	-42
to long	27	-3
to lower	10	-135
to lowest	16	38
to make	-143	-120
to manage	-18	-17
to market	-23	-26
to markets	-18	-15
to match	-58	-47
to meet	48	17
to move	-28	-55
to near	12	10
to new	92	146
to offer	-85	-59
to open	-165	-123
to outperform	25	8
to partly	-28	-25
to pay	5	-43
to perform	60	22
to pick	28	35
to power	-41	-52
to promoters	-12	-14
to push	54	18
to raise	-71	-123
to rally	20	25
to re	-34	-41
to reduce	-33	-21
to remain	-22	66
to reply	-15	-12
to restricted	-32	-64
to resume	1	-15
to review	-29	-18
to revisit	-3	6
to revive	-109	-65
to rise	45	-20
to rs	133	164
to say	-51	-50
to sebi	-35	-21
to see	50	2
to sell	-149	-69
to set	-85	-77
to shift	13	52
to show	67	25
to slip	3	17
to start	-11	52
to stay	-82	-56
to stock	-33	-37
to strike	41	17
to surge	48	7
to take	78	23
to tap	-16	-12
to tata	-51	-37
to test	-30	-29
to the	44	14
to touch	-25	-18
to trade	-106	-86
to two	16	33
to wait	-117	-84
to watch	8	-27
to weigh	45	27
to witness	-20	-4
to woo	-28	-19
tobacco	-12	-5
today	-5	-94
today $	59	-12
today :	-27	24
today ;	100	50
tokyo	1	-53
tokyo stocks	-50	-50
toll	-7	97
toll on	-11	94
tomorrow	-82	-74
tomorrow $	-60	-56
tonne	47	-2
tonnes	-121	8
tonnes of	-78	-77
too	-210	-107
too early	-121	-87
too much	-30	-59
took	-33	51
top	-205	-60
top $	53	6
top 0	-18	80
top ;	-21	54
top bet	31	10
top bets	24	6
top brokerages	5	9
top five	-99	-71
top investment	3	-13
top job	-27	-18
top losers	6	36
top management	-15	-13
top picks	69	13
top post	-82	-54
top stocks	1	-34
top ten	-18	30
top twelve	-14	-23
tops	18	4
tops 0	18	4
torrent	38	56
torrent power	23	57
toubro	21	83
touch	111	107
touch 0	-26	-17
touch new	-20	92
touch rs	89	14
touches	15	2
touches 0	17	3
tough	-106	127
towards	79	17
towards $	-15	18
towards 0	144	28
tower	-7	23
track	79	-34
track for	99	-33
tracker	-18	27
tracker :	-18	27
tracking	-45	75
tracking global	4	10
traction	42	-10
traction :	99	26
trade	-107	-107
trade $	-60	-89
trade ;	4	12
trade as	-14	-1
trade in	-66	-70
trade lower	-1	23
trade on	-70	-54
trade segment	-14	-23
trade the	8	-3
trade zone	-5	19
traded	-84	-88
traders	-132	-83
trades	-162	-142
trades $	-7	-15
trades at	5	79
trades near	-30	-13
trading	-146	-78
trading $	-32	22
trading ,	-17	-13
trading :	-14	-4
trading after	-6	25
trading at	-50	-37
trading bets	-19	11
trading ideas	-28	-37
trading in	26	-74
trading on	-21	-17
trading platform	-13	-8
trading with	43	4
transaction	-8	-7
transfer	-25	-40
transport	-67	11
transport finance	-67	11
transportation	14	15
tread	-2	110
tread cautiously	4	78
treads	17	60
treads water	17	60
trebles	44	14
tremendous	92	29
tremendous value	92	29
trend	125	165
trend $	21	4
trend ,	9	28
trend in	2	10
trends	70	19
trends $	70	19
tribhovandas	-21	-11
tribhovandas bhimji	-21	-11
tribunal	-39	-29
trigger	15	-67
trigger 0	19	8
trigger a	48	18
trigger limit	0	12
trigger more	-63	-47
triggered	-16	-8
triggers	16	-14
trillion	39	75
trim	-13	-18
trims	1	109
trims initial	11	125
truncated	-27	-32
truncated week	-27	-32
trying	-48	12
trying to	-48	12
ttk	6	10
ttk prestige	6	10
tube	-24	-39
tube investments	-24	-39
tuesday	-36	-47
tuesday ,	-16	-18
tulip	-14	38
tulip telecom	-14	38
tumble	19	105
tumble on	5	15
tumbles	3	61
tumbles $	8	48
turbulence	-17	-20
turmeric	150	53
turmeric futures	5	-7
turmeric prices	16	5
turmeric rise	12	2
turmoil	154	93
turn	38	77
turn attractive	-52	-34
turn positive	18	3
turnaround	12	14
turnaround in	-42	-55
turned	-21	15
turnover	119	87
turnover $	65	20
turnover dips	-1	12
turnover drops	-2	12
turnover jumps	47	14
turns	25	167
turns choppy	26	66
tvs	13	6
tvs ,	12	4
tvs motors	4	7
twelve	-14	-23
twelve stocks	-14	-23
twitter	-11	64
twitter shares	-9	67
two	7	18
two days	46	-2
two fold	45	18
two month	-25	-28
two quarters	2	56
two wheeler	6	18
two years	9	1
tyre	84	40
tyre stocks	16	-2
tyres	11	-1
u	43	15
u k	-9	-11
u.s.	2	43
uae	11	0
ubs	-18	-16
uco	31	6
uco bank	31	6
udasi	-62	-56
ujala	129	60
uk	-22	60
uk ftse	-16	66
uk sinha	-15	-20
ukraine	20	-60
ukraine concerns	-1	61
ukraine election	4	16
ukraine tensions	-12	-106
ultratech	-24	-2
ultratech cement	-42	-30
uncertain	-10	-3
uncertainties	-67	75
uncertainty	12	33
uncertainty $	10	24
unchanged	-54	-68
unchanged $	-9	9
under	-86	89
under $	0	33
under pressure	30	86
underweight	11	84
underweight on	11	84
uniform	-8	-10
unilever	-46	-32
uninor	81	10
uninor posts	121	33
union	-38	-32
union bank	52	28
unique	-6	-30
unit	53	27
unit $	24	12
unitech	-24	-34
united	-20	40
united bank	-22	-26
united breweries	-12	-13
united spirits	23	94
universal	19	38
unlikely	-49	36
unlikely :	16	-59
unlikely to	-74	55
unsure	-46	-24
until	-73	-36
unveil	-55	-37
unveils	-8	-10
unveils uniform	-8	-10
up	152	-23
up $	137	59
up ,	48	8
up 0	171	-7
up :	26	-26
up after	126	-4
up as	25	9
up at	23	63
up by	94	-12
up currency	-29	-47
up european	9	4
up for	-53	-36
up in	45	-3
up nearly	17	-11
up on	86	139
up over	50	-4
up post	75	23
up rs	-39	-29
up shop	-23	-21
up target	29	13
up to	-209	-230
upbeat	38	9
upcoming	10	-6
update	-9	-7
update $	-8	-2
upgrade	-116	-62
upgrade $	-48	-29
upl	7	1
upmove	29	2
upmove in	31	5
upper	121	-21
upper circuit	91	-21
upper limit	34	2
upside	28	18
upside :	24	8
upside in	27	-5
upside is	-97	-75
upsides	141	43
uptick	-55	-48
uptick in	-55	-48
upto 0	-57	-20
uptrend	47	-1
ur	0	24
ur bhat	0	24
us	45	82
us bond	2	17
us crude	7	24
us data	-3	-21
us dollar	-66	-11
us economy	6	0
us fed	-56	-45
us federal	13	-5
us jobs	-35	15
us payrolls	-2	37
us rate	36	-29
us sales	8	5
us stockpiles	-8	4
us stocks	39	42
us supply	-25	-27
usd	-104	-22
usd $	-21	52
use	28	-28
usfda	62	-12
usha	18	43
usha martin	18	43
uti	-10	13
uti amc	10	40
uti mutual	-73	-54
utilities	2	14
v	-23	-33
vacant	-33	-33
valuation	60	70
valuation $	22	53
valuations	59	78
valuations $	-36	-30
valuations :	55	16
valuations in	-12	7
value	32	-35
value $	71	26
value in	62	-3
value pick	12	2
valued	0	-7
valued at	-43	-39
varun	-9	-12
varun shipping	-9	-12
vedanta	-71	-27
vedanta appoints	-9	-11
vendor	28	-20
venkatesan	-26	-44
ventures	-26	-19
venu	-8	-7
venu nair	-8	-7
venus	12	4
venus remedies	12	4
version	-7	-12
versus	6	64
very	38	118
very bullish	31	14
via	47	-61
via bonds	-49	-28
via ipo	75	36
via qip	37	8
via tax	-31	-18
vice	-15	-15
vice president	-11	-12
videocon	-102	7
videocon d2h	-61	-46
videocon industries	8	9
view	-39	-59
view :	-8	-6
view on	-59	-57
views	-187	-198
views on	-107	-145
vigil	-13	-21
vijai	14	-40
vijai mantri	14	-40
vijay bhambwani	14	9
vijaya	1	12
vijaya bank	1	12
vikas	70	17
vikas khemani	70	17
vilas	-18	-11
vilas bank	-28	-13
vinay	21	13
vinay khattar	21	13
vineet	15	5
vineet bhatnagar	18	-3
vinith	29	-39
vinith jain	29	-39
vip	39	78
visa	-5	-7
visaria	123	53
visaria $	120	51
vishal	-43	-51
vishal kshatriya	-15	-19
vishal sikka	-21	-30
visibility	7	4
visible	-5	-41
visible :	12	-12
vix	37	94
volatile	-75	-112
volatility	-93	16
volkswagen	39	30
volkswagen emissions	-1	16
volkswagen shares	-1	8
voltas	100	44
voltas :	4	22
volume	-60	-5
volume growth	-69	0
volumes	78	100
volumes $	34	24
volumes ,	2	9
vote	129	65
votes	-46	-49
votes $	-33	-30
voting	-39	-30
vp	-34	-36
vs	-118	13
vs dollar	2	15
vs euro	-18	-17
vs us	26	-5
vulnerable	-35	33
vulnerable to	13	58
vysya	40	17
vysya bank	40	17
wabco	35	8
wagle	38	104
wagle $	69	139
wagle ,	-66	-61
wagon	16	39
wagons	19	54
wait	-164	-117
wait and	-35	-48
wait for	-113	-87
wait till	-32	18
waiting	-83	-57
waiting to	-37	-30
wake	-40	54
wake of	28	102
wall	-104	-126
wall st	-43	-57
wall street	-79	-84
want	-52	-44
want to	-18	3
wants	-21	-32
warehouses	-65	-47
warning	-24	-31
warning $	4	8
warns	86	-34
warrants	-55	-67
warrants to	-12	-14
warren	10	35
warren buffett	10	35
wars	-35	-52
wary	100	108
wary $	61	57
wary of	35	42
watch	-65	-126
watch $	-41	-28
watch :	27	36
watch for	-141	-108
watch out	35	-27
watched	-15	4
watched $	-14	6
water	-33	24
wave	91	26
way	-70	-73
way to	-38	-37
we	10	-26
weak	30	134
weak :	-1	31
weak data	8	23
weak december	4	10
weak demand	-52	-40
weak earnings	56	21
weak german	-1	26
weak global	2	22
weak in	3	7
weak market	61	-20
weak on	-5	75
weak q2	3	7
weak results	-2	51
weak us	-36	-53
weaken	-2	23
weaken on	2	7
weakens	19	47
weakens in	5	17
weaker	171	143
weakness	42	89
weakness :	0	18
wealth	23	33
wealth $	-38	-35
wealth creating	42	13
wealth creators	40	6
wealth management	-48	-9
wealthy	4	62
wealthy investors	4	62
week	34	13
week $	-84	-87
week :	-73	-81
week ;	8	26
week ahead	-72	-71
week high	105	26
week low	31	96
week lows	44	-20
weekend	-53	-70
weekly	157	74
weekly drop	1	9
weekly loss	88	-22
weeks	-10	-40
weeks $	45	14
weeks :	-33	-25
weigh	45	-82
weigh $	26	23
weigh on	17	-70
weighed	45	-14
weighing	11	40
weighing on	11	40
weighs	-52	12
weighs $	-41	-60
weight	25	15
weight in	54	37
well	202	-2
well :	110	45
well for	47	14
well in	65	12
welspun	8	-2
wgc	67	-15
wgc $	67	-15
whammy	34	82
what	25	23
what experts	108	66
what making	52	19
what should	3	20
what the	-21	-25
what to	67	9
wheat	13	7
wheat prices	22	6
wheeler	6	18
where	56	0
which	-91	-84
whirlpool	32	-1
who	-98	-100
whole	-34	-13
whole time	-47	-48
why	-37	-71
why investors	141	85
why it	-40	2
why markets	-54	-42
why rupee	-71	-68
why you	37	7
wide	29	4
widens	31	140
widens $	2	8
widens to	15	48
will	-96	-142
will be	-71	-48
will benefit	-12	-14
will continue	71	81
will go	-21	-32
will hit	17	-60
will lead	-37	-28
will not	-82	-111
will rise	-32	-48
will see	-22	88
will start	-20	-23
will the	-97	-29
will turn	35	8
win	37	-1
win ,	12	5
wind	-11	93
winning	-66	-75
winning streak	-71	-72
wins	6	90
wins $	11	61
winter	10	95
winter session	-2	-11
wipro	-52	185
wipro ,	-7	163
wipro q4	28	3
wipro slips	5	11
wipro top	7	3
with	-127	-185
with 0	38	-35
with a	123	90
with big	25	-3
with domestic	-96	-84
with estimates	-8	-9
with financial	-7	-4
with ftil	-9	-10
with high	-123	-77
with infosys	16	80
with new	82	43
with pfizer	53	107
with sebi	-82	-83
with stop	49	17
with target	66	111
withdraws	-64	-98
withdraws ipo	-44	-60
within	-100	-71
within 0	-54	-42
witness	-20	-4
wobbles	-28	-14
wobbles on	-28	-14
wockhardt	-34	25
wockhardt stock	0	7
woes	-32	73
woes $	-19	5
woman	-33	-30
women	-10	-13
women directors	-10	-13
won	-29	0
won firmer	-5	19
won leads	40	17
won't	-24	-81
wonderla	-33	-33
wonderla holidays	-33	-33
woo	-28	-19
working	-41	65
working capital	-15	87
world	52	88
world bank	-28	-24
world markets	45	63
world stocks	77	18
worries	65	-7
worries $	17	-17
worries hit	-2	44
worries over	1	7
worry	-6	85
worry $	12	93
worst	155	64
worth	43	40
worth a	-25	-22
worth of	59	17
worth rs	-97	18
would	61	65
would be	12	3
would not	17	98
wrap	-30	-28
wrap for	-30	-28
y	36	-17
y o	36	-17
year	72	73
year $	43	28
year :	44	18
year bond	97	-55
year bonds	-26	102
year end	-75	-54
year for	-55	25
year high	30	-1
year low	3	112
year lows	-7	36
year maturity	27	5
year on	54	-1
years	164	73
years $	59	45
years ,	-12	-15
years :	117	51
years on	-2	16
yellen	76	16
yellow	-50	11
yellow metal	-50	11
yen	93	115
yen $	15	61
yen ,	52	63
yes	5	50
yes bank	4	41
yet	-100	-125
yet to	-73	-82
yevtushenkov	0	8
yevtushenkov house	0	8
yield	158	58
yield off	-12	18
yields	-54	11
yields $	34	11
yields edge	26	114
yields fall	15	34
yields steady	-32	-54
york	1	22
york life	-25	-19
you	-41	35
you bet	-59	-44
you should	36	19
young	25	10
your	1	-35
your portfolio	73	12
yoy	1	15
yoy $	7	11
yr	118	81
yr bond	4	43
yuan	-72	-102
yuan falls	17	46
yuan flat	-64	-95
yuan rises	82	27
yuan slips	26	58
yuan trading	-50	-25
zaveri	-21	-11
zealand	62	71
zealand dollars	62	74
zee	14	3
zee entertainment	12	1
zensar	6	7
zew	5	19
zinc	52	29
zinc futures	-4	10
zone	-57	88
zone ,	-13	30
zone due	-27	-32
zones	-46	-29
zooms	108	32
zooms 0	35	2
"""
