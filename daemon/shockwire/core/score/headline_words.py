"""Weights of the headline model, made by benchmarks/train_headlines.py; not edited by hand.

Trained on SEntFiN 1.0, MIT licence, Copyright (c) 2021 Sinha, Kedas, Kumar, Malo; see NOTICE.
"""

OWN = [(-0.385, -0.46), (0.766, -0.925), (-1.266, -1.496)]

TABLE = r"""
!	36	6
! sensex	84	27
$	3	-38
$ 0	2	-31
%	154	144
% $	149	42
% ,	70	46
% -	-13	-15
% ;	59	36
% after	68	54
% as	75	132
% at	143	146
% decline	5	19
% despite	-8	22
% dip	2	43
% dividend	-81	-61
% down	20	47
% fall	10	25
% fdi	-31	-38
% for	-5	-21
% from	45	7
% growth	66	14
% higher	29	7
% in	34	-15
% intraday	20	8
% jump	28	6
% lower	0	27
% of	6	25
% on	98	139
% post	16	49
% profit	16	-2
% returns	59	6
% rise	8	0
% stake	40	74
% till	-37	-44
% to	118	109
% upside	37	-17
% y	32	-15
(	-13	-20
)	-13	-20
,	88	58
, 0	-109	-61
, a	15	6
, above	-2	-23
, acc	-9	-29
, adani	46	-15
, airtel	2	-7
, altamount	-81	-49
, analysts	-54	-97
, and	67	25
, angel	16	37
, ap	18	39
, apollo	40	17
, aptart	-33	-25
, as	3	20
, ashwanigujral	19	-31
, asian	11	2
, ask	-82	-72
, aussie	19	-21
, autos	-5	-32
, avigo	-29	-19
, axis	72	62
, bajaj	-24	-44
, bank	-14	-15
, banking	-19	28
, banks	27	18
, bet	-81	-58
, better	15	1
, bharat	17	1
, bhel	-41	-28
, biggest	12	29
, binani	22	-2
, blackridge	-21	-17
, boost	39	65
, bpcl	17	11
, bse	-10	-11
, buoyed	11	2
, but	-130	-219
, buy	57	171
, cadila	26	27
, cairn	38	84
, capital	29	-38
, cement	37	33
, chilli	51	13
, china	-42	-22
, cipla	52	23
, climb	45	9
, copper	11	-5
, coriander	14	4
, corporate	-43	61
, crude	21	6
, data	-32	33
, deutsche	22	2
, dlf	27	2
, dollar	-10	-23
, don't	-53	-38
, ecb	-103	-133
, edelweiss	-57	-72
, elara	-30	-3
, ends	11	2
, euro	10	-19
, fall	3	10
, falling	46	12
, federal	10	-32
, financials	-4	28
, firm	8	72
, fmcg	100	20
, focus	-15	-22
, ftil	-5	-18
, geojit	42	36
, geosphere	-26	-26
, global	33	-30
, hcl	21	-30
, hdfc	31	-12
, healthcare	50	19
, high	48	29
, higher	-13	54
, hit	-4	27
, hits	14	7
, hong	52	32
, hpcl	-52	1
, hsbc	-120	-105
, icici	-32	-25
, icicidirect	-60	-38
, idbi	-57	-49
, idea	108	-8
, if	-5	-46
, iifl	-4	-18
, india	31	5
, infosys	-70	-47
, investors	-61	-13
, ioc	-48	-49
, ipo	92	41
, issue	-21	-28
, it	7	34
, itc	30	53
, its	23	13
, jet	9	-5
, jp	-31	-12
, kotak	-25	-37
, l	25	-4
, lags	6	17
, lead	18	-2
, losses	2	18
, low	115	22
, m	-23	51
, macro	-29	-23
, march	-37	-49
, margins	8	0
, market	118	27
, marketing	-34	-35
, markets	-13	-1
, maruti	48	20
, max	-18	-19
, may	42	-15
, md	-13	-19
, member	-40	-34
, metal	55	16
, mindtree	39	13
, motilal	-44	-42
, mrf	-68	-105
, net	18	40
, new	64	2
, nifty	-84	-108
, no	-10	0
, not	61	-3
, nse	-62	-84
, nsel	13	79
, ntpc	42	2
, oil	-65	-19
, ongc	38	79
, other	56	79
, others	68	-15
, outlook	5	10
, pfc	-51	-60
, pharma	-26	-17
, pound	27	64
, power	-10	-13
, pramerica	-89	-50
, promoters	-12	-14
, property	-13	43
, psu	-25	-37
, q4	12	-6
, quantum	-10	-28
, raise	-10	-13
, raises	12	-29
, ranbaxy	-8	-5
, rbi	-54	-57
, realty	-69	-52
, reliance	23	-5
, retail	72	11
, ril	58	23
, rising	-23	88
, rupee	107	111
, s	93	15
, sampriti	-47	-48
, say	-12	-69
, says	-55	-27
, sebi	-75	-95
, seen	-35	10
, sensex	124	164
, set	73	64
, sharekhan	-134	-81
, shares	-10	11
, siddh	29	-39
, silver	135	-10
, slow	9	53
, small	-7	44
, spicejet	9	3
, spot	35	-11
, starting	33	5
, sterling	51	11
, stock	-1	76
, stocks	64	46
, sun	-47	-15
, tata	26	32
, tcs	-21	-36
, tech	19	5
, technical	-25	-21
, telecom	18	47
, texmaco	34	-3
, tight	20	14
, titagarh	36	-6
, to	-12	-44
, top	26	39
, tracking	5	13
, trade	-80	-48
, traders	-34	-17
, trades	-32	29
, turmeric	7	1
, union	-21	-22
, united	-26	-23
, up	-58	-37
, us	13	26
, volumes	14	55
, wabco	35	9
, wall	-38	-51
, weak	4	35
, will	-60	46
, wipro	30	7
, yen	22	19
-	5	-34
- 0	26	-20
.	-18	-90
. $	-1	8
. 0	-53	-45
. com	-45	-73
/	94	-4
/ 0	-24	28
/ st	98	17
/ usd	-45	-27
0	28	49
0 $	-74	-88
0 %	154	144
0 ,	-80	14
0 -	21	-17
0 /	23	-4
0 :	-71	40
0 ;	8	-43
0 ?	-37	-4
0 a	59	63
0 after	31	7
0 against	-36	-13
0 agm	-8	-7
0 and	-12	-6
0 apiece	8	-1
0 as	87	53
0 at	16	-7
0 auction	-17	-8
0 band	-29	-27
0 bets	52	68
0 billion	7	-59
0 bn	-8	1
0 by	-20	24
0 companies	-34	-19
0 cos	2	-20
0 cr	19	-23
0 crore	-33	-69
0 crores	-24	-47
0 day	39	34
0 days	-19	8
0 dma	34	20
0 fold	99	9
0 for	43	1
0 in	18	-86
0 index	-12	-6
0 intraday	-29	-23
0 is	-46	-86
0 key	-144	-99
0 lakh	4	14
0 level	67	31
0 levels	59	37
0 mark	-48	-5
0 miles	28	9
0 million	-20	-62
0 mn	-28	-41
0 month	139	132
0 months	120	69
0 mth	46	42
0 net	-16	38
0 on	-161	-66
0 or	-38	-30
0 paise	43	42
0 pc	102	110
0 per	72	30
0 point	18	8
0 points	31	49
0 promoters	-6	-1
0 range	-28	-31
0 reasons	78	41
0 sensex	21	38
0 sessions	-62	-38
0 should	-201	-120
0 stocks	-36	-13
0 things	-22	-16
0 times	8	-46
0 to	-57	-34
0 trading	62	44
0 trillion	39	74
0 vs	35	70
0 wealth	25	6
0 week	106	180
0 will	-59	-34
0 year	33	39
0 years	151	97
0 yr	113	77
0 zone	-21	-25
:	54	-7
: 0	-1	-68
: a	41	-9
: ajay	31	36
: ambareesh	60	-18
: amit	-86	-91
: analysts	5	12
: anand	74	23
: angel	-14	-18
: anil	32	-23
: anish	-37	-51
: anu	-13	42
: are	-90	-44
: arindam	-3	-17
: arvind	-26	-26
: ashit	58	54
: ashuu	-23	22
: ashwani	29	43
: avinash	-1	11
: avinnash	125	85
: axis	-77	-50
: bofa	-114	-79
: bonds	-10	-10
: bp	-66	-38
: bse	73	160
: bullish	7	2
: crisil	-107	-63
: d	-59	-45
: david	39	6
: deepak	74	103
: deutsche	-89	-55
: devang	116	48
: deven	35	-23
: dhiraj	0	-7
: dipan	62	56
: dipen	-7	51
: dlf	38	42
: dow	37	14
: edelweiss	-44	-46
: experts	28	44
: five	39	89
: g	5	32
: gajendra	83	10
: gaurang	63	36
: girish	37	50
: gold	180	58
: good	17	48
: harendra	44	-1
: hemang	-33	-41
: hemen	35	10
: hemindra	-20	3
: here	-19	-13
: high	-40	5
: higher	-25	78
: how	-34	-52
: iifl	-5	-16
: india	-59	-34
: is	0	45
: iv	43	117
: jagdish	-75	14
: jaideep	51	13
: jitendra	-20	-42
: jp	-29	-25
: kunj	29	41
: manish	61	37
: market	-31	-33
: markets	60	26
: mayuresh	-22	-13
: mecklai	-77	-79
: mehraboon	93	13
: mitesh	25	20
: more	66	24
: morgan	-24	4
: neeraj	60	-7
: new	67	58
: next	-17	-26
: nifty	-15	-101
: nirav	-8	69
: nirmal	-59	-48
: nitin	40	42
: nsel	-90	-59
: october	-7	-6
: orders	-42	35
: p	24	18
: pankaj	36	47
: parag	12	10
: poll	2	-20
: prakash	58	87
: pramod	14	-9
: prashant	-25	-19
: prashasta	52	103
: prateek	-101	-55
: rajat	91	91
: rajesh	70	51
: rbi	-57	-42
: report	31	61
: rohit	77	78
: rupee	-53	-55
: sandeep	-28	51
: sandip	21	84
: sangeeta	7	-14
: sanjeev	-54	37
: sat	14	-14
: sebi	-136	-114
: sensex	-3	9
: sesa	-32	-26
: seshadri	2	29
: sharekhan	72	19
: shares	-41	-47
: sharmila	51	17
: should	-17	-28
: shrikant	24	9
: sonam	-62	-56
: source	-29	-26
: sources	-81	-92
: strong	71	25
: study	-37	-23
: sudip	21	-36
: taher	10	-10
: tata	56	12
: the	-78	-20
: tirthankar	20	56
: tokyo	-16	-12
: top	-35	-30
: traders	29	-29
: u	-10	-11
: ur	-2	23
: us	30	22
: vijai	50	-18
: vijay	4	8
: vikas	69	16
: vinay	11	-24
: vineet	17	-4
: vinith	29	-39
: vishal	-14	-18
: wall	-23	-9
: wgc	57	-3
: what	-26	-10
: why	-7	13
: will	52	10
;	109	43
; 0	-51	-56
; all	46	-42
; appoints	-13	-12
; asia	13	-6
; auction	-11	-21
; but	-46	-53
; buy	34	-21
; can	-47	-48
; capital	6	20
; ceo	-41	-46
; debt	88	-31
; do	-42	-85
; down	-6	15
; ends	35	-7
; expect	-56	5
; eyes	1	42
; focus	-60	-100
; further	22	40
; global	-28	-6
; govt	-42	-46
; here	78	21
; heres	-13	5
; in	-7	-9
; investors	15	84
; is	-38	-41
; issue	-27	-13
; it	-14	50
; likely	12	4
; market	58	29
; may	54	79
; metals	21	8
; more	7	4
; nifty	-53	-78
; oil	-27	54
; positive	11	4
; posts	56	24
; profit	-32	-51
; raises	-51	-39
; see	48	11
; seen	-22	-33
; sensex	21	1
; shares	19	-4
; stk	40	14
; stock	143	166
; stocks	-22	-24
; tcs	4	22
; to	-95	-100
; top	-78	20
; trading	2	7
; us	-15	-10
; weak	-37	-57
; what	55	6
; won	-2	24
; yuan	12	24
?	-123	-46
? $	-188	-71
? five	63	20
? here	-38	-34
? sensex	18	3
^ $	-22	-29
^ 0	60	-88
^ a	47	-13
^ abb	-147	-86
^ acc	-2	8
^ adag	13	0
^ adani	8	16
^ aditya	44	14
^ adlabs	-4	-34
^ after	-52	-11
^ agc	-11	-11
^ air	-41	-62
^ airasia	-2	-7
^ airline	39	-15
^ airtel	-51	-73
^ alkem	-13	-17
^ all	58	199
^ almond	3	34
^ alstom	-65	-51
^ aluminium	-6	16
^ amara	16	10
^ ambuja	28	-3
^ amtek	4	111
^ analyst	99	88
^ analysts	18	22
^ anant	12	40
^ angel	30	0
^ anil	-48	-31
^ another	-26	-31
^ apl	0	-13
^ apple	-52	-43
^ arhar	7	8
^ arvind	31	12
^ as	-15	84
^ ashok	-51	-99
^ ashoka	-5	-8
^ asia	-81	-81
^ asian	44	100
^ asset	-5	15
^ astrazeneca	8	59
^ at	-71	-17
^ atul	64	-1
^ aurobindo	40	33
^ australia	-6	75
^ australian	2	86
^ auto	-30	41
^ aviation	26	3
^ avoid	35	102
^ axis	38	-47
^ bajaj	71	9
^ balaji	9	15
^ balrampur	-4	-52
^ bank	24	-12
^ banking	107	67
^ banks	-24	-59
^ barley	33	4
^ base	62	11
^ basf	21	5
^ basmati	89	69
^ bata	-4	6
^ be	-50	-19
^ bearish	6	119
^ beaten	-27	-53
^ benchmark	-21	15
^ berger	16	1
^ bet	34	6
^ betting	41	-8
^ bgr	-53	-20
^ bharat	-17	-59
^ bharti	-8	18
^ bhel	124	5
^ bhushan	34	38
^ bill	-22	46
^ billionaire	-26	-24
^ binani	-1	-23
^ biocon	-30	-25
^ birla	8	9
^ blue	66	49
^ bnp	10	38
^ bob	9	27
^ boc	49	-1
^ bond	-146	-112
^ bonds	21	67
^ bosch	5	27
^ bourses	21	80
^ bp	3	12
^ bpcl	-57	-54
^ break	18	8
^ brent	124	92
^ bric	-43	-39
^ britain	-32	-26
^ britannia	45	-5
^ british	-17	-15
^ brokerage	-48	-36
^ brokerages	-41	-94
^ brokers	45	-33
^ broking	-43	24
^ bse	-190	-178
^ budget	-97	-174
^ bullion	97	18
^ bullish	7	1
^ buy	108	-30
^ buying	72	59
^ cadila	23	2
^ cag	-14	-9
^ cairn	8	14
^ calculus	42	62
^ camlin	3	-59
^ can	-44	-54
^ can't	-12	9
^ capital	70	28
^ carborundum	8	5
^ cardamom	1	52
^ castor	7	19
^ castorseed	31	10
^ caustic	23	14
^ cautious	2	28
^ cbi	65	154
^ cci	-31	-11
^ ceat	-20	-18
^ cement	-20	-12
^ central	26	22
^ century	-27	-31
^ cesc	40	98
^ chambal	4	20
^ chart	-37	-49
^ chennai	-15	-13
^ china	-109	-120
^ chinese	-55	-52
^ cil	-62	-52
^ cipla	105	24
^ cisco	-13	-12
^ citigroup	-43	-62
^ city	22	8
^ clariant	90	53
^ claris	-37	10
^ cmc	5	8
^ cnx	16	17
^ coal	66	-5
^ coca	13	68
^ coffee	-24	-32
^ cognizant	78	33
^ colgate	-28	-18
^ commexe	-1	8
^ commexes	-18	-78
^ commodities	28	102
^ commodity	94	80
^ component	-75	-108
^ consider	84	-2
^ consumer	99	52
^ consumption	11	29
^ continue	44	9
^ copper	16	43
^ core	81	38
^ coriander	-46	81
^ coromandel	13	7
^ corp	11	3
^ corporate	-56	-96
^ corporation	-11	-12
^ correction	-33	14
^ cos	-71	-39
^ cotton	12	2
^ cottonseed	6	7
^ court	36	8
^ cox	59	16
^ crompton	13	-1
^ crude	14	35
^ cummins	20	6
^ currency	-31	11
^ current	-47	-35
^ cyclical	-2	20
^ cyclicals	84	56
^ d	-39	-68
^ daimler	-35	-22
^ dalal	60	41
^ dalmia	29	41
^ day	-66	-105
^ db	36	98
^ dcm	-43	2
^ dealing	-99	-75
^ decision	60	25
^ defence	-88	-61
^ delhi	-18	-14
^ delta	-19	25
^ deutsche	16	-15
^ development	37	3
^ dewan	67	37
^ dhanlaxmi	-24	-15
^ dhanteras	31	1
^ diageo	-29	59
^ diamond	23	55
^ did	-18	18
^ difficult	-46	-46
^ discom	16	19
^ dish	-58	-79
^ divis	7	0
^ dlf	-18	3
^ do	14	44
^ dollar	55	49
^ domestic	8	-13
^ don't	-49	98
^ dow	91	18
^ dr	57	56
^ drop	2	10
^ dry	2	-11
^ e	-36	-20
^ earnings	-74	-47
^ ecb	-60	-56
^ economic	-56	-5
^ edelweiss	-72	-90
^ educomp	0	-21
^ egypt	71	218
^ eicher	-7	32
^ eid	7	-5
^ elder	14	48
^ em	6	19
^ emcure	-27	-46
^ emerging	82	22
^ empee	11	35
^ ennore	-32	-26
^ entertainment	-1	-7
^ equity	21	4
^ era	9	-2
^ eros	-63	-38
^ escorts	12	7
^ essar	31	45
^ etfs	16	-22
^ euro	-30	-55
^ euronext	-63	-45
^ europe	2	61
^ european	-92	-93
^ eveready	110	41
^ ex	-33	-38
^ exchange	25	-13
^ exide	11	2
^ exit	38	77
^ expect	-23	-8
^ experts	-82	-85
^ exporters	8	31
^ exposure	18	79
^ extremely	27	9
^ f	-49	-13
^ facebook	40	30
^ falling	55	161
^ farmers	9	-2
^ fears	16	65
^ fed	-25	-34
^ federal	22	22
^ fertiliser	-18	-14
^ fiat	-12	-10
^ fiis	-240	-146
^ financial	-64	-85
^ finolex	25	-9
^ first	51	22
^ firstsource	33	9
^ fitch	-46	-36
^ five	39	-11
^ flash	-26	-31
^ fmc	-25	-29
^ fmcg	3	100
^ fmcgs	16	44
^ focus	-29	-26
^ for	-20	63
^ force	-5	-13
^ foreign	12	26
^ forex	-7	-14
^ forward	-52	-52
^ ftil	-10	30
^ ftse	-69	-65
^ fuel	24	63
^ further	-22	-43
^ future	31	18
^ gail	9	-2
^ gammon	13	0
^ ge	-7	1
^ general	-4	12
^ genpact	-8	-5
^ geojit	-51	-42
^ get	62	32
^ glenmark	74	36
^ global	-7	124
^ gmdc	8	35
^ gmr	-50	8
^ go	57	16
^ godrej	20	-19
^ gold	-49	144
^ goodyear	14	1
^ government	35	-43
^ govt	17	-1
^ great	-1	14
^ greaves	65	90
^ groundnut	35	-8
^ growth	31	-27
^ gsk	-24	-39
^ gspc	53	21
^ gst	1	38
^ guargum	6	10
^ guarseed	23	11
^ gujarat	-34	-45
^ gur	-80	-77
^ gvk	71	56
^ hardening	-13	21
^ have	-32	-22
^ havells	18	27
^ hcc	-38	-45
^ hcl	-9	-21
^ hdfc	21	51
^ hdil	22	63
^ heard	53	22
^ heidelberg	-18	11
^ here	-87	-60
^ hero	12	-3
^ hexaware	19	4
^ high	-19	-41
^ higher	-32	57
^ hikal	-14	-13
^ hindalco	11	37
^ hinduja	1	-7
^ hindustan	-52	-34
^ hmt	28	-4
^ holcim	5	53
^ hold	-165	-92
^ hong	-107	-32
^ hotel	63	-5
^ housing	-11	-4
^ how	-73	-62
^ hpcl	9	3
^ hsil	52	-1
^ ht	-20	-15
^ hul	52	18
^ hyundai	-40	-21
^ i	10	30
^ icici	-38	-41
^ idbi	8	30
^ idea	-15	-6
^ idfc	80	10
^ ifc	97	19
^ igate	8	1
^ igl	6	-49
^ iias	-44	-36
^ iifcl	-19	-25
^ imf	57	20
^ immediate	83	213
^ important	-29	-20
^ improving	16	6
^ in	-14	28
^ india	-8	66
^ indian	-26	-5
^ indigo	-17	-10
^ indo	-8	-39
^ indraprastha	-17	-24
^ indusind	-25	35
^ industrial	96	37
^ infinite	-36	-29
^ info	68	-10
^ infosys	75	76
^ infrastructure	18	-39
^ insider	52	73
^ institutional	18	25
^ insurance	-18	-82
^ intel	-7	46
^ interglobe	10	2
^ international	28	60
^ invest	41	-24
^ investments	49	9
^ investor	69	87
^ investors	-47	-89
^ ioc	14	-47
^ ipca	22	13
^ ipos	43	10
^ irb	7	7
^ irfc	-13	-12
^ is	-9	4
^ it	40	-11
^ its	155	52
^ j	-35	3
^ jagran	27	-2
^ jaguar	16	41
^ jain	5	21
^ jammu	12	12
^ japan	-22	-31
^ jaypee	2	6
^ jeera	45	25
^ jet	-64	-39
^ jewellers	-17	-32
^ jewellery	20	-13
^ jgbs	-81	6
^ jignesh	-43	-8
^ jimmy	-29	-29
^ jindal	2	21
^ jp	-12	34
^ jspl	-18	83
^ jsw	8	-49
^ jubilant	4	9
^ just	78	34
^ justdial	-38	-35
^ jyothy	15	4
^ jyoti	112	65
^ k	-12	-15
^ kansai	8	0
^ karl	-40	-33
^ kartik	-21	-17
^ kaveri	29	64
^ kec	-30	-40
^ kesoram	-28	-78
^ key	-40	-64
^ kirloskar	82	17
^ kolkata	-12	-21
^ kotak	-16	-18
^ koutons	43	11
^ l	20	-58
^ lack	22	58
^ lakshmi	-16	-10
^ lanco	6	7
^ large	-10	-20
^ lic	51	115
^ like	65	-10
^ liquidity	15	40
^ lodha	-21	-24
^ lok	-5	-10
^ london	-77	-53
^ long	18	2
^ look	-61	-88
^ looking	-22	-35
^ low	-16	-45
^ lower	38	-14
^ lupin	29	13
^ m	-9	-34
^ maharashtra	-92	-71
^ mahindra	7	-1
^ maintain	58	22
^ maize	14	5
^ major	-38	-60
^ makemytrip	-58	-43
^ man	-41	-7
^ manappuram	-20	-13
^ mangalore	-7	14
^ many	-52	7
^ march	-12	-15
^ margin	7	40
^ marico	-36	37
^ market	-163	-145
^ marks	-9	-7
^ maruti	-80	10
^ mastek	36	12
^ matrix	-77	-100
^ max	26	8
^ maytas	-42	-67
^ mcafee	-11	-9
^ mcx	-109	-126
^ mecklai	-26	-24
^ media	0	32
^ mentha	1	-6
^ menthol	14	6
^ mercator	67	25
^ metal	-11	5
^ metals	51	31
^ mf	35	75
^ mfs	64	22
^ mid	152	46
^ midcap	-39	-55
^ midcaps	-31	23
^ mindtree	-19	-30
^ miners	37	41
^ mm	-33	-53
^ mmtc	4	-46
^ moil	4	10
^ momentum	2	73
^ money	100	27
^ monnet	27	-14
^ monsanto	20	9
^ more	10	113
^ moser	23	5
^ most	1	85
^ motherson	26	10
^ motilal	-25	-18
^ mphasis	36	-4
^ mrf	36	23
^ mrpl	46	20
^ mtnl	56	37
^ mundra	-18	49
^ muted	8	22
^ muthoot	10	46
^ nalco	198	84
^ nano	-20	-18
^ narayana	161	151
^ narendra	18	5
^ national	-57	-43
^ natural	10	23
^ nbcc	144	53
^ nbfc	48	31
^ ncc	-29	-17
^ ncdex	-77	-59
^ nda	-1	-22
^ near	24	-46
^ negative	-5	22
^ nestle	49	106
^ network18	47	-26
^ neutral	-40	-38
^ new	-52	-24
^ nfl	52	25
^ nhai	104	20
^ nhpc	-31	-9
^ nickel	20	61
^ nifty	-154	-142
^ nifty50	-80	-36
^ nikkei	15	13
^ nmdc	14	3
^ no	-96	57
^ nokia	-20	-10
^ nomura	-46	-37
^ non	27	-17
^ not	-71	159
^ nothing	-9	103
^ novartis	6	9
^ nse	-132	-133
^ nsel	-57	-30
^ ntpc	-2	-20
^ obc	7	1
^ oil	-80	-163
^ omaxe	-38	-26
^ omc	26	76
^ omcs	-51	-62
^ one	64	111
^ ongc	-80	-49
^ onion	3	21
^ onmobile	-30	-6
^ opportunity	48	23
^ oracle	87	56
^ organic	-9	26
^ orient	19	9
^ outlook	-8	-9
^ outperformance	-5	-76
^ over	-54	31
^ overseas	-91	-73
^ overweight	-110	-62
^ p	17	27
^ panacea	-14	-12
^ pantaloon	8	19
^ pantaloons	-40	-76
^ paper	56	60
^ parabolic	105	35
^ pboc	-99	-85
^ pepper	7	0
^ persistent	7	1
^ petronet	17	-11
^ pfc	-19	-31
^ pharma	33	38
^ pick	72	5
^ pipavav	11	-1
^ piramal	-70	-38
^ platinum	42	50
^ polaris	17	26
^ police	166	85
^ policy	-43	-25
^ ponzi	-27	-52
^ poor	5	21
^ post	43	-40
^ power	7	-3
^ powergrid	10	12
^ pre	-74	-84
^ prefer	86	7
^ premium	113	32
^ pressure	-17	-24
^ prestige	8	-2
^ price	124	28
^ prices	14	34
^ private	-19	3
^ profit	-1	59
^ promoter	21	42
^ promoters	39	27
^ psu	-31	-4
^ ptc	-74	-42
^ pulses	11	38
^ punj	-2	-19
^ punjab	19	41
^ puravankara	-53	-59
^ pvr	58	10
^ q1	-64	-49
^ q4	-13	-52
^ quality	-92	-56
^ r	-73	-47
^ raghuram	-22	-20
^ rail	-1	7
^ railway	55	21
^ railways	-43	-32
^ rajesh	-57	-33
^ rakesh	-20	35
^ rally	6	105
^ ramco	-1	-7
^ ramky	49	33
^ ranbaxy	-14	-53
^ rate	42	12
^ ravi	-60	-100
^ raw	-93	-58
^ raymond	-31	43
^ rbi	-152	-120
^ rcom	56	46
^ rcomm	-12	-26
^ re	20	48
^ real	-19	97
^ realty	42	5
^ recent	60	20
^ recommend	38	-71
^ record	-55	-54
^ refined	68	15
^ reforms	108	0
^ regulatory	59	34
^ reits	-23	19
^ reliance	-83	-124
^ relief	-59	-101
^ religare	-25	-30
^ reserve	-59	-33
^ results	-32	-36
^ rice	8	2
^ right	48	5
^ ril	22	17
^ rising	-51	-34
^ risk	-3	-30
^ rnrl	-54	-70
^ road	33	-34
^ robust	15	1
^ rouble	19	-42
^ rs	-34	-48
^ rubber	-33	91
^ rupee	-22	15
^ rupiah	-1	19
^ rural	-15	-18
^ russia	143	105
^ russian	-1	-12
^ s	-53	18
^ sahara	-72	-23
^ sail	32	-32
^ samsung	-36	-36
^ samvat	32	-25
^ sanghvi	-10	-10
^ sanjiv	-8	-13
^ sat	-22	-23
^ satyam	84	24
^ sbi	-32	132
^ se	-37	-55
^ sebi	-198	-188
^ sector	61	22
^ sectors	-26	8
^ secular	-5	15
^ securities	-29	-17
^ securitised	-25	-16
^ see	-99	-88
^ seeing	30	6
^ select	14	18
^ sell	8	143
^ sensex	-33	31
^ sentiment	13	7
^ sesa	57	20
^ several	-91	-52
^ shalimar	14	15
^ shanghai	77	17
^ share	-44	-34
^ sharekhan	-42	-41
^ sharp	55	60
^ shilpi	-13	-13
^ shoppers	105	11
^ short	-56	12
^ should	-42	-33
^ shree	12	18
^ shriram	-69	-17
^ siemens	-34	-31
^ silver	21	27
^ singapore	-16	-35
^ sintex	82	25
^ skf	13	6
^ sks	-4	-35
^ sluggish	-2	13
^ smaller	87	5
^ snowman	102	9
^ soaring	-60	32
^ sobha	23	5
^ somany	32	12
^ sony	8	6
^ south	-9	38
^ sovereign	98	91
^ soyabean	-46	70
^ spice	-1	28
^ spicejet	-89	-32
^ srei	-47	-5
^ srf	12	9
^ sstl	-2	166
^ standard	61	20
^ star	-85	-65
^ state	-68	-85
^ stay	-39	19
^ steady	18	52
^ steel	-29	-51
^ sterling	-101	-1
^ sterlite	69	12
^ still	18	10
^ stock	-43	14
^ stocks	14	43
^ street	30	11
^ strong	-30	-12
^ sugar	-18	-15
^ suggest	-32	-23
^ sun	-78	-87
^ sundaram	5	34
^ supply	87	137
^ surya	-3	49
^ suuti	3	-12
^ suzlon	11	110
^ symantec	-6	-8
^ syndicate	-22	2
^ syngene	-8	-11
^ t	7	-53
^ taiwan	54	25
^ tajgvk	19	6
^ take	17	-17
^ target	0	-78
^ tata	-88	-89
^ tax	37	-6
^ tcs	-28	17
^ tea	6	21
^ tech	19	0
^ techno	16	8
^ technofab	-24	-17
^ technology	9	62
^ telcos	4	40
^ telecom	7	12
^ ten	-40	-45
^ texmaco	6	11
^ textile	140	34
^ there	60	147
^ thermax	-18	-7
^ thomas	38	4
^ three	-78	-54
^ time	-33	45
^ titagarh	-12	69
^ titan	35	33
^ tokyo	13	-45
^ too	-115	-84
^ top	-88	-36
^ torrent	28	49
^ tough	23	106
^ traders	-37	-30
^ tremendous	96	31
^ trend	25	20
^ trent	-7	-12
^ tribhovandas	-20	-11
^ ttk	6	12
^ tulip	-12	38
^ turmeric	9	-1
^ tv18	-5	-7
^ twitter	10	13
^ two	-128	-163
^ tyre	15	-8
^ uco	28	5
^ ultratech	-45	-1
^ underweight	-3	32
^ uninor	85	8
^ union	8	16
^ unitech	33	3
^ united	70	69
^ up	-32	-25
^ upbeat	12	-5
^ upside	-165	-90
^ uptick	11	-1
^ uptrend	15	2
^ us	188	143
^ use	29	-40
^ usfda	49	-14
^ uti	36	-3
^ v	10	0
^ valuation	23	11
^ valuations	-32	-3
^ varun	-9	-12
^ vedanta	-74	-49
^ venus	14	5
^ very	33	14
^ videocon	-99	5
^ vijaya	-1	13
^ vip	41	80
^ vishal	9	-5
^ vix	26	43
^ volkswagen	40	18
^ voltas	7	17
^ wait	70	18
^ waiting	-79	-56
^ wall	-5	-14
^ warren	10	35
^ weak	102	-30
^ wealthy	4	60
^ welspun	9	-2
^ what	-106	-109
^ wheat	27	54
^ where	37	4
^ which	-63	-61
^ whirlpool	84	17
^ why	-66	-59
^ wipro	-44	-66
^ wockhardt	1	15
^ won	38	31
^ wonderla	-34	-33
^ world	14	-51
^ would	15	72
^ yen	30	-7
^ yes	4	46
^ you	30	76
^ yuan	100	2
^ zinc	5	10
a	50	90
a 0	-3	92
a better	-79	-56
a big	104	31
a bit	58	186
a breather	-23	-49
a buy	82	0
a call	-53	-32
a case	7	31
a concern	25	4
a day	-41	16
a decent	21	-12
a drag	-2	-16
a dull	1	-19
a few	-80	-74
a flat	8	27
a good	126	17
a great	63	6
a healthy	44	4
a high	-33	-27
a little	-44	18
a long	-111	-79
a lot	-34	-1
a market	11	66
a mixed	-123	-80
a month	7	37
a multibagger	39	-3
a narrow	-31	-58
a new	-51	-57
a no	-26	-32
a range	-54	-70
a rate	2	8
a roll	-34	-24
a safe	5	-18
a sell	-16	55
a share	7	-31
a stop	6	54
a strong	13	5
a target	67	50
a temporary	5	58
a tight	1	19
a toll	-10	102
a tough	-24	-25
a value	14	3
a week	-12	24
a year	18	-29
aap	-39	-25
aarti	16	3
aarti industries	16	3
ab	23	9
ab nuvo	23	9
abb	-147	-86
abbott	29	-17
about	25	-155
about $	-24	-19
about 0	14	0
about rupee	78	-7
above	183	-35
above $	186	-11
above 0	-44	-71
above rs	23	7
acc	-3	-15
acc net	5	12
access	-27	-21
account	-25	-37
account $	-1	-22
account of	-47	-35
accounts	-74	-76
accounts of	-6	-6
accreditation	-9	-11
achhe	24	5
achhe din	24	5
acquires	-28	-30
acquisition	-8	-74
across	-151	-72
across the	-49	-48
act	1	114
act as	-54	-44
action	-61	-34
activity	129	-5
adag	36	84
adag stocks	3	8
adani	67	4
adani enterprises	3	7
adani group	13	9
adani ports	51	-11
adb	76	29
add	-36	-106
add rs	52	26
additional	70	15
adds	-44	-18
adequate	-1	15
aditya	16	5
aditya birla	16	5
adlabs	-3	-32
adlabs entertainment	27	9
advance	78	29
advise	-35	-88
advisors	-86	-92
advisors $	-51	-71
advisory	-84	-60
advisory board	-14	-17
advisory services	-33	-25
affairs	-16	-15
affect	-130	-88
affect markets	-66	-104
affected	25	92
afloat	132	-10
africa	6	23
after	-34	77
after 0	-3	-37
after bumper	79	-22
after fed	-28	83
after hitting	12	35
after q2	6	11
after rbi	21	16
after report	25	8
after solid	-46	-13
after takeover	8	59
after tech	-14	-1
after ukraine	5	15
after weak	6	17
after yevtushenkov	0	7
again	75	19
again $	16	-21
again ,	20	19
again ?	125	26
against	-97	-124
against dollar	41	77
against sebi	18	-15
against us	-56	-82
agarwal	-122	-9
agarwal $	-24	90
agarwal ,	-82	-72
agc	-11	-11
aggressive	81	47
agm	-8	-7
agrawal	-68	-41
agrees	-55	-81
agrees to	-55	-81
agri	-30	-21
agri space	-47	-30
agricultural	-17	-22
agricultural commodities	-17	-22
agriculture	72	23
agro	-55	36
ahead	88	-13
ahead $	50	16
ahead :	-38	-33
ahead for	-39	-4
ahead of	57	27
aim	67	26
aims	30	7
air	5	78
air india	-41	-62
airasia	-2	-7
airbus	8	4
aircel	-12	-8
airline	69	77
airline stocks	40	-16
airlines	-58	82
airlines ,	26	83
airlines shares	-18	5
airport	16	3
airtel	-101	-54
airtel ,	46	-3
airtel shares	20	89
airtel to	-25	-23
airways	25	-19
airways ,	93	30
ajay	3	17
ajay bagga	-19	20
ajay bodke	26	-41
ajay srivastava	-2	32
akzo	22	2
akzo nobel	22	2
alarm	18	39
alibaba	-32	-29
alkem	-13	-17
alkem ,	-7	-12
all	43	38
all eyes	-15	-102
all time	66	35
allocation	-4	47
allotment	16	-9
allotment $	16	-9
allots	-61	-63
allow	72	46
allows	-79	-95
almond	17	32
almost	-44	-72
alpha	-22	-18
also	-26	-37
alstom	-62	-47
alstom india	26	8
altamount	-81	-49
altamount capital	-81	-49
aluminium	6	25
aluminium futures	-6	16
am	-109	-102
amar	116	53
amar ujala	126	59
amara	-42	-36
amara raja	-42	-36
ambani	-1	-14
ambareesh	60	-18
ambareesh baliga	60	-18
ambit	-175	-147
ambit capital	-89	-53
ambuja	24	78
ambuja ,	-9	-29
ambuja cements	44	76
amc	-170	-110
amc $	-133	-89
america	35	27
amid	213	122
amit	-86	-91
amit khurana	39	-22
amitabh	-5	-8
among	195	32
among 0	22	-7
among top	64	64
among tyre	17	5
amount	-12	94
amount of	-12	94
ample	3	27
ample supply	2	8
amtek	6	114
amtek auto	4	111
an	-9	134
an attractive	26	8
an end	-33	-33
an investment	35	66
an upside	-13	-40
analyst	74	67
analyst $	-25	-21
analyst view	-14	50
analysts	91	-36
analysts $	16	1
analysts recommend	15	36
anand	52	-4
anand prahlad	-11	-9
anand tandon	77	25
anant	12	40
anant raj	32	66
ancillary	3	-30
ancillary sector	0	12
and	4	-63
and 0	-11	-9
and banking	45	-77
and ceo	-14	-17
and coal	56	17
and india	13	42
and kashmir	-29	-13
and md	-7	-9
and other	-15	-29
and persistent	42	7
and petrochemicals	-43	-24
and pharma	-47	-10
and power	-42	-40
and proper	-14	-12
and rupee	20	66
and small	42	45
and tata	55	-10
and voltas	23	-1
and watch	-36	-48
andhra	1	29
angel	8	-2
angel broking	-15	0
anil	-16	-49
anil manghnani	4	-25
anish	-37	-51
anish damania	-37	-51
announcement	33	102
announces	-34	-77
announces 0	4	-22
annual	-27	-102
another	-99	-86
another 0	-23	-47
anti	32	73
anu	-13	42
anu jain	-13	42
anxiety	-11	11
any	-34	1
ap	29	38
apiece	8	-1
apl	0	-13
apl apollo	0	-13
apollo	48	4
apparel	10	2
appeal	25	136
appeal $	24	130
appear	-4	-23
appellate	-29	-17
appellate tribunal	-29	-17
appetite	17	32
apple	-8	-54
apple inc	-32	-33
apple shares	60	68
apple stock	-18	-8
application	-43	-60
application $	-46	-60
appoint	-29	-29
appointed	-141	-152
appointed as	-40	-36
appointed ceo	-11	-11
appointed world	-30	-25
appoints	-197	-192
appoints anand	-11	-11
appoints dinesh	-13	-12
appoints heads	-75	-47
appoints nitin	-7	-6
appoints sanjay	-21	-23
appreciate	0	-46
approach	-103	-67
approach sebi	-10	-9
approval	-91	-65
approval $	1	-7
approval for	-98	-58
approve	18	4
approve merger	-8	-14
approved	-54	-43
approves	8	47
approves 0	-7	74
approves rs	-68	-39
april	-53	27
april $	15	11
april 0	-19	7
april june	6	9
april november	-56	-21
aptart	-57	-38
aptart technical	-57	-38
are	24	-35
are a	-5	37
are expecting	-59	-44
are fairly	7	12
are good	51	10
are in	-71	-44
are likely	-58	-36
are making	1	10
are the	29	-14
are top	49	23
arhar	7	8
arhar ,	7	8
arindam	-3	-17
arindam ghosh	-3	-17
arm	-78	-57
arm $	-78	-52
around	-207	-90
around $	-46	-48
around 0	-152	8
arrest	-27	18
arrest ruling	0	7
arrivals	10	39
arrivals $	-1	46
arun	-62	-27
arun jaitley	-62	-26
arvind	91	-1
arvind sanger	-26	-26
as	-21	35
as 0	36	15
as a	-71	-42
as ample	-1	8
as asia	-4	16
as board	64	101
as cabinet	24	11
as central	-43	-71
as ceo	-109	-114
as cfo	-25	-26
as chairman	-49	-78
as chief	-22	-23
as china	-23	-14
as cmd	0	14
as company	62	59
as coo	-51	-51
as data	30	-9
as demand	7	49
as director	30	79
as dollar	56	20
as ecb	-5	24
as energy	20	25
as fed	17	-36
as fii	-2	12
as fiis	19	8
as fm	11	2
as global	-6	16
as gold	24	-10
as government	52	65
as govt	29	7
as greece	4	10
as group	-44	-53
as head	-11	-10
as india	-42	-37
as investors	132	83
as it	1	13
as long	37	6
as managing	-39	-44
as market	-37	11
as markets	12	-10
as md	-57	-49
as much	2	8
as new	-1	-50
as of	72	43
as oil	7	29
as president	-18	-21
as prices	1	16
as promoters	3	37
as q1	10	3
as q2	13	1
as rakesh	12	5
as rbi	53	35
as regional	-16	-17
as rupee	14	37
as russia	-7	-43
as sadananda	29	16
as sc	-18	7
as senior	-19	-19
as the	-5	-11
as top	30	83
as traders	2	64
as ukraine	130	54
as us	68	-4
ashish	32	-13
ashit	58	54
ashit suri	58	54
ashok	-23	-73
ashok leyland	-23	-73
ashoka	-5	-8
ashoka buildcon	-5	-8
ashuu	-23	22
ashuu kakkarr	-23	22
ashwani	29	43
ashwani gujral	29	43
ashwanigujral	19	-31
ashwanigujral .	19	-31
asia	-183	-88
asia $	-41	-26
asia after	-7	2
asia ahead	-11	-9
asia fx	65	116
asia markets	4	20
asia on	-14	10
asia pacific	-41	-28
asia shares	3	10
asia stocks	-74	-107
asian	-29	24
asian markets	-19	-68
asian paints	-37	-23
asian shares	75	141
asian stocks	-20	-21
asian trade	-21	-19
aside	-6	-31
ask	-86	-76
ask investment	-82	-72
asks	-136	-201
asset	-58	81
asset quality	28	76
asset reconstruction	8	-4
assets	95	155
assets $	52	186
associates	11	30
astrazeneca	20	54
astrazeneca pegs	8	59
at	-102	-122
at $	-25	-37
at 0	-76	14
at a	-34	-49
at all	100	-15
at around	-41	-37
at current	76	55
at fresh	13	4
at least	13	48
at lower	-26	-41
at new	62	5
at nse	-7	-16
at open	109	19
at record	23	4
at rs	-124	-157
at the	5	34
at this	-8	52
at top	-43	-32
at up	-48	-25
atf	19	26
atf prices	19	26
attaches	32	107
attacks	39	-2
attempts	23	-42
attempts to	23	-42
attract	31	23
attract fund	41	10
attractive	128	5
attractive :	-2	-19
atul	64	-1
atul auto	65	-3
auction	-74	-97
auction $	-31	-26
auctions	4	18
audit	-65	-68
audit $	-24	-26
august	12	-3
august $	53	27
aurobindo	62	-28
aurobindo pharma	-30	-68
aussie	98	-28
australia	-6	75
australia ,	81	124
australia shares	-96	-46
australian	3	86
auto	166	82
auto ,	-51	-44
auto ancillary	3	-30
auto and	-24	-77
auto component	8	-14
auto sector	72	13
auto space	72	28
auto stocks	-25	42
automotive	192	121
autos	8	-28
average	-49	-25
aversion	10	31
aviation	37	40
aviation sector	15	43
aviation stocks	11	6
avigo	-29	-19
avinash	-1	11
avinash gorakshekar	-1	11
avinnash	125	85
avinnash gorakssakar	125	85
avoid	-67	39
await	-15	-35
awaited	2	14
awaited $	2	14
awaits	-16	-3
away	5	166
away from	-15	65
axis	46	-33
axis bank	12	-67
b	23	61
back	78	70
back $	-60	-57
back 0	-53	-47
back :	46	19
back britain	8	59
back in	116	-43
back on	-20	-26
back to	161	221
bad	41	52
bad loan	22	-7
badshah	10	-10
badshah $	61	20
baer	24	22
bag	-123	-80
bagga	-19	20
bagga $	-30	18
bags	46	122
bags rs	9	-1
bail	-83	-61
bailout	15	37
bajaj	102	-14
bajaj auto	-30	-22
bajaj electricals	-4	25
bajaj finance	46	-10
bajaj finserv	30	14
bajaj holdings	47	-1
bajpai	-25	-22
bajpai as	-25	-22
balaji	-76	-44
balakrishnan	34	8
balance	-8	16
balance sheet	36	75
baliga	60	-18
baliga $	169	43
baliga ,	-118	-58
balkrishna	11	6
balkrishna industries	11	6
balrampur	1	-55
balrampur chini	-4	-52
ban	-18	20
band	-97	-120
bandyopadhyay	67	-8
bandyopadhyay $	115	29
bang	-17	-32
bang $	-17	-32
bank	-23	-104
bank $	-74	-24
bank ,	68	16
bank :	120	48
bank a	38	-1
bank and	110	43
bank board	-50	-46
bank can	-37	42
bank falls	3	12
bank loans	-54	-32
bank meetings	46	26
bank nifty	5	33
bank of	47	38
bank on	-54	-34
bank posts	30	27
bank q1	3	6
bank q2	20	5
bank q3	9	3
bank q4	8	12
bank stocks	-164	-108
bank to	-64	-1
bank will	16	19
bankers	-22	45
bankers to	-8	65
banking	16	75
banking ,	-5	52
banking division	-21	-17
banking sector	40	41
banking space	-2	25
banking stocks	-16	8
banks	57	-32
banks $	13	0
banks ,	91	-4
banks :	94	98
banks a	-34	-32
banks and	9	4
banks for	-20	-12
banks in	-6	-33
banks may	-31	-26
banks to	10	0
bansal	4	21
bansal $	72	69
bar	16	-5
barclays	-14	-31
barley	33	4
barley futures	33	4
baroda	6	10
baroda with	6	13
barrel	129	75
barrel $	57	52
bars	35	77
base	20	-24
base metal	34	20
base metals	22	49
based	-42	-105
based on	-41	-44
basf	1	-12
basf india	-6	-12
basis	-30	-55
basket	-4	13
basks	112	26
basks in	112	26
basmati	88	64
bata	156	81
bata india	151	59
batteries	16	10
bayer	1	14
be a	-26	6
be bought	70	-41
be careful	-77	-65
be cautious	-47	-19
be choppy	7	45
be good	-2	-19
be hit	10	57
be in	72	-4
be raised	48	-14
be range	-50	-50
be re	-7	-10
be ruled	-28	-37
be sold	4	91
be the	-65	-75
be wary	17	63
bear	13	61
bear market	-24	-8
bearish	-19	119
bearish $	28	71
bearish on	-1	126
bears	140	-21
beat	-68	-39
beaten	-27	-53
beaten down	-27	-53
beats	171	44
beats estimates	61	4
beats street	21	9
become	-83	-144
becomes	-29	-26
becomes the	-22	-17
been	27	153
before	-57	168
before jobs	33	6
begin	63	33
begins	-55	-45
being	14	83
below	24	227
below $	-24	177
below 0	82	151
beml	-17	23
beneficiary	-31	-38
benefit	58	-57
benefit :	51	13
benefit from	27	13
benefits	-41	-78
benefits $	37	15
berger	16	1
berger paints	16	1
best	141	123
best bet	39	4
best bets	33	-13
bet	165	11
bet :	71	13
bet big	71	26
bet for	48	42
bet from	20	5
bet in	30	9
bet on	-107	-126
bets	39	-19
bets $	65	-1
bets :	-5	115
bets in	44	-1
bets on	-61	-103
better	179	27
better than	16	52
betting	63	81
betting on	39	10
between	-50	-81
between 0	-3	-23
beverages	-8	-6
beyond	-98	-102
beyond 0	57	10
bgr	-15	-8
bgr energy	-15	-8
bhambwani	4	8
bhambwani $	29	35
bharat	106	115
bharat forge	56	62
bharat posts	17	51
bharathan	-8	47
bharathan $	-8	47
bharti	89	52
bharti ,	99	-39
bharti airtel	-45	40
bharti infratel	-24	27
bhat	18	33
bhat $	18	33
bhatnagar	17	-4
bhatnagar $	24	5
bhattacharya	-25	-21
bhel	73	18
bhel ,	63	12
bhimji	-20	-11
bhimji zaveri	-20	-11
bhushan	24	57
bhushan steel	24	57
bias	51	40
bidding	-55	-14
bids	5	-7
big	222	14
big on	71	26
bigger	17	-34
bigger names	59	-5
biggest	62	24
biggest fall	23	0
biggest foreign	-48	-49
biggest single	1	13
biggest weekly	11	37
bill	-29	-40
bill gross	-60	-51
bill will	15	-40
billion	7	-59
billion $	26	60
billion in	113	47
billion ipo	-23	-15
billionaire	-13	-23
billionaire stake	-26	-24
bills	24	3
bilt	-12	21
binani	-1	-23
binani cement	-1	-23
binani ind	22	-2
biocon	22	85
biotec	-14	-12
biotech	112	45
birla	2	-17
birla group	-17	-29
birla nuvo	39	21
bit	7	134
biz	31	31
biz $	-63	-5
biz ;	14	-14
black	20	-1
black pepper	72	50
blackridge	-21	-17
blackridge capital	-21	-17
blackrock	80	26
blackstone	-39	-66
block	-24	33
blocks	38	44
blue	40	30
blue chip	-33	-8
blue chips	10	9
blue star	63	34
bn	-8	1
bn $	-1	-12
bnp	12	40
bnp paribas	-43	14
board	-232	-146
board $	-99	-96
board approves	-31	49
board as	31	83
board of	-25	-27
board to	-8	-11
bob	9	27
boc	49	-1
boc india	45	-12
bodke	26	-41
bodke $	22	-41
body	0	8
boe	-103	-59
bofa	-191	-135
bofa $	-86	-24
bofa ml	-68	-46
boi	-39	1
bombay	5	39
bombay high	-13	92
bond	-110	-12
bond $	-57	-63
bond issue	-59	-66
bond market	-100	36
bond markets	50	16
bond sale	-6	52
bond yield	114	-23
bond yields	28	74
bonds	-53	35
bonds $	147	-59
bonds ,	-34	-7
bonds :	-49	0
bonds and	-33	-36
bonds draw	-10	-10
bonds for	-75	-59
bonds pare	45	102
bonds to	63	-17
bonds worth	-14	-12
bonus	-153	-99
bonus issue	-60	-39
bonus shares	15	1
book	-17	88
booking	-6	100
booking $	-8	69
boost	130	69
boost $	-51	-31
boost in	20	-6
boosts	172	57
borrow	71	15
bosch	35	28
bose	86	105
bose $	86	105
boss	-23	-18
both	-29	-1
bottom	-72	-85
bought	70	-41
bounce	118	-3
bounce back	92	-14
bounceback	-56	-35
bounces	42	-9
bound	-51	-18
bound to	-10	-26
bourse	-31	-30
bourse $	-31	-30
bourses	-28	-11
bourses ,	-14	-14
bourses ask	-7	-7
bourses to	23	85
boxes	4	-18
bp	-61	-33
bp singh	-66	-38
bpcl	13	-39
bpcl ,	-93	-17
bpo	61	19
brace	21	150
brace for	21	150
brand	-7	54
brazil	29	91
break	74	-18
break above	18	8
breakout	-143	-38
breaks	29	88
breathe	-43	-43
breather	-21	-47
brent	80	75
brent climbs	-7	20
brent crude	6	29
brent holds	-17	-36
brent oil	38	31
brent slips	5	15
brent steady	43	49
breweries	-13	-13
bribery	13	90
bric	-72	-79
bright	59	14
brightens	14	5
bring	122	-10
bring cheer	4	47
bring down	56	-41
britain	-24	34
britain ftse	-24	34
britannia	8	-61
british	-17	-15
broad	-38	-48
broadcast	-5	-7
broadly	-61	-49
broken	-135	-7
brokerage	-105	-85
brokerage firms	7	0
brokerage views	-49	-35
brokerages	16	14
brokerages $	29	13
brokerages have	-10	-15
brokerages up	31	14
brokers	-52	-48
brokers $	-21	-22
brokers call	-5	-17
brokers to	-20	-31
broking	-113	-38
broking $	-52	-33
broking firms	-63	12
broking for	-17	-22
brothers	147	70
brought	-17	16
bse	-136	-54
bse $	27	114
bse ,	-21	-44
bse dissemination	-19	-21
bse plans	-26	-17
bse sensex	-62	-42
bse to	-31	-40
bt	62	-4
bt /	98	17
bubble	8	35
budget	-14	-25
budget $	41	-30
budget 0	-54	-114
budget rally	-9	-14
buffett	10	35
build	-16	-46
build bullish	40	18
buildcon	-9	-9
building	31	11
bullion	77	8
bullish	187	76
bullish ,	50	18
bullish bets	75	10
bullish on	91	24
bullish outlook	8	3
bulls	189	29
bumper	78	-8
bumper week	79	-22
buoyant	31	45
buoyed	11	2
buoyed by	11	2
business	-15	8
business $	-19	-12
business ;	-53	-96
business in	-51	-29
business model	125	45
business to	10	19
businesses	-35	-32
but	-144	-172
but china	82	88
but don't	-50	29
but earnings	22	52
but high	30	60
but investors	-18	-6
but margins	-41	-12
but weak	-18	-51
buy	61	-40
buy $	63	-29
buy ,	90	19
buy :	7	-1
buy back	-106	-82
buy bank	39	18
buy call	38	0
buy for	8	2
buy in	-72	-46
buy into	-3	35
buy it	50	76
buy on	69	51
buyback	60	53
buyer	-8	-16
buyers	212	77
buying	228	96
buying $	-27	-55
buying ,	12	-4
buying support	14	6
buyout	-9	-10
buyout of	-26	-24
buys	117	-87
buys $	15	6
buys 0	36	-59
buzz	93	29
buzz $	82	38
buzz ,	8	-1
by	-39	0
by 0	30	84
by better	12	20
by china	36	-57
by december	-51	-48
by growth	0	16
by june	-30	-46
by march	-46	-71
by narendra	86	85
by over	55	7
by rs	80	52
by sebi	-93	-78
by selling	2	-13
by wall	-4	28
c	27	78
cabinet	65	33
cabinet approves	23	11
cabinet clears	54	27
cable	-16	-14
cables	-38	-38
cadila	47	24
cadila healthcare	8	1
cag	-14	-9
cag report	-14	-9
cairn	-46	23
cairn india	-7	-18
calculus	42	62
calculus :	72	103
call	-25	87
call $	-56	-24
call :	31	41
call on	-58	-48
call with	58	8
calls	-58	10
calls $	-12	86
calls for	-28	-47
calm	-70	-99
calm as	-59	-68
camlin	3	-59
camlin fine	3	-59
can	37	-61
can be	80	73
can expect	71	24
can get	25	19
can go	23	8
can return	-50	-32
can see	38	-40
can slide	-46	71
can't	-53	-55
can't be	-28	-37
canara	4	8
canara bank	4	8
cancer	7	5
cancer drug	7	5
cannot	-10	-10
cap	95	-20
cap $	21	-37
cap ;	12	35
cap funds	49	5
cap it	-23	-21
cap pharma	-49	-51
cap stocks	41	-25
capacity	-40	-16
capex	-28	4
capex $	-52	-68
capex need	53	21
capital	-163	-103
capital $	-186	-166
capital ,	-22	-29
capital advisors	-21	-17
capital goods	105	63
capital infusion	-34	-28
capital management	-26	-26
capital market	153	65
capital mind	-46	-58
capped	-25	-16
capped at	-25	-16
caps	-28	64
caps to	-11	-25
carbon	32	42
carborundum	8	5
carborundum universal	8	5
cardamom	85	60
cardamom futures	20	44
cards	15	17
care	-65	-73
careful	-77	-65
carry	1	45
cars	11	-3
case	-28	153
case $	46	172
case :	32	28
case of	-12	26
case with	-72	-64
cases	25	141
cases $	25	141
cash	-81	-92
cash $	21	16
cash rich	45	-6
cashew	25	11
castor	7	19
castor seed	7	19
castorseed	31	10
castorseed futures	31	10
catch	3	-19
catches	18	60
caustic	23	14
caustic soda	23	14
caution	36	1
caution ahead	55	32
cautious	-25	133
cautious on	-3	128
cautiously	27	161
cbi	42	124
cci	-32	-25
cdr	9	75
ceat	-42	-50
cellular	39	-5
cement	92	-31
cement ,	-48	6
cement :	-83	-52
cement and	59	48
cement companies	-10	-17
cement shares	3	7
cement stocks	109	17
cement up	19	4
cements	31	72
cent	53	73
cent $	91	64
cent ,	9	-9
cent after	1	35
cent at	65	87
cent in	21	17
cent on	48	60
cent stake	-85	1
cent to	39	62
central	9	15
central bank	57	30
centre	-18	-22
centrum	-52	-35
centrum wealth	-52	-35
century	-13	48
ceo	-182	-203
ceo $	-147	-146
ceo ,	-29	-24
ceo of	-65	-76
ceramics	55	15
cesc	44	103
cfo	-110	-117
cfo $	-25	-26
cfo of	-9	-10
chain	46	-29
chairman	-121	-107
chairman $	-79	-87
chairman of	-62	-90
chairperson	-44	-39
challenging	-71	-44
chambal	4	20
chambal fertilisers	4	20
chana	-96	-114
chana futures	-1	20
chance	-39	-12
chance of	-27	1
change	-8	-16
changed	-71	8
changed ;	-19	-29
changer	-7	8
changes	-61	-67
changes $	-101	-62
charge	38	-10
charge as	-10	-11
charge of	-42	-41
charges	-12	-7
charges $	-23	-21
chart	-37	-49
chart check	-37	-49
chartered	61	20
cheap	-35	-7
cheaper	-24	-54
check	-105	-127
check from	-37	-49
cheer	33	63
cheer markets	11	12
cheer to	4	47
chemical	44	100
chemicals	107	29
chemicals ,	62	21
chemicals pharmaceuticals	52	40
chennai	-14	-10
chennai petroleum	-15	-13
chidambaram	31	-4
chief	-154	-177
chief $	-70	-91
chief financial	-10	-10
chief operating	-21	-24
chill	-22	80
chill ,	-41	-22
chilli	58	42
china	12	10
china $	-62	-37
china ,	34	13
china and	-25	5
china data	155	-6
china has	35	50
china shares	18	56
china sinks	7	47
china stocks	4	-8
china to	-40	-21
chinese	-62	45
chinese markets	65	36
chinese shares	-20	-4
chini	-4	-52
chip	-40	-19
chip stocks	-33	-8
chips	10	9
chokkalingam	-1	32
chokkalingam $	-1	32
choksey	49	17
choksey $	89	41
choo	-29	-29
choppy	82	219
choppy ;	32	87
chouhan	24	9
chouhan $	24	9
chrysler	-25	-21
cii	-41	-36
cil	-89	-14
cil ,	-55	-37
cipla	86	1
cipla ,	5	10
cipla :	0	-20
cipla posts	65	18
circuit	66	-52
circuit limit	-24	-31
circuit on	36	-12
cisco	-13	-12
cisco rejigs	-13	-12
citi	-91	-98
citi india	-21	-17
citigroup	-39	-59
city	0	-43
city union	29	0
clariant	90	53
clariant chemicals	-8	19
clarification	7	-5
clarification on	18	11
claris	-34	21
claris lifesciences	3	22
claris to	-53	-47
clarity	-153	-82
clarity :	-66	-32
clarity on	-80	-44
clear	43	2
clearance	-23	-25
clearance for	-23	-25
cleared	-23	-16
clearing	-11	13
clears	54	27
climb	53	15
climbs	151	64
climbs 0	18	-1
climbs on	43	13
clocks	12	7
clocks 0	12	7
close	80	-15
close lower	15	42
closer	44	66
closer to	44	66
closes	-54	-59
closes at	8	-3
closes steady	-32	-23
closing	81	3
closing high	59	2
closing highs	31	4
clsa	-139	-84
clsa $	-49	-36
club	28	2
cmc	26	15
cmd	-64	-57
cmd $	-20	-28
cmd of	-39	-38
cnx	-11	-27
cnx it	-11	-27
co	-102	-98
co founder	-40	-26
coal	173	135
coal block	7	15
coal blocks	38	44
coal india	88	83
coca	13	68
code	-42	-34
coffee	-68	-74
coffee day	-24	-32
cognizant	78	33
cognizant september	32	10
colgate	-33	-25
com	-57	-93
com $	-45	-70
come	125	35
come from	46	1
comes	41	147
comes under	5	11
comfort	12	-4
comfort from	-10	-10
comfortable	109	139
coming	-10	-76
coming days	55	16
comment	-9	-88
comment $	-43	-86
commentary	20	0
comments	82	45
commerce	-40	-23
commercial	-41	47
commexe	-1	8
commexe turnover	-1	8
commexes	-35	-97
commexes turnover	39	20
commission	-48	-53
commodities	6	40
commodities market	3	109
commodities to	-28	-12
commodities trading	10	33
commodity	50	24
commodity bourse	-8	-9
commodity exchange	-8	15
commodity prices	11	32
communications	-18	15
communications :	-17	4
communications ipo	30	70
companies	67	-42
companies $	-32	-41
companies ,	35	4
companies :	81	12
companies ;	20	7
companies are	-33	-38
companies for	-45	-13
companies gain	17	8
companies in	7	64
companies like	23	-3
companies look	18	21
companies may	24	84
companies rise	-60	-71
companies to	-45	-42
company	-94	-28
company $	-33	18
company :	-47	-43
company at	-42	-24
competition	9	86
competition ,	5	57
competitive	28	84
completion	7	-14
completion of	7	-14
comply	-28	-21
comply with	-28	-21
component	-68	-121
computer	31	-7
concern	20	7
concern for	0	23
concerns	83	134
concerns $	72	8
concerns over	0	21
confidence	-7	59
consider	62	-21
consolidate	-89	-97
consolidate :	-74	-81
consolidated	-29	-58
consolidation	-113	-125
construction	-4	21
consultancy	-35	-41
consumer	54	-49
consumer banking	-21	-17
consumer healthcare	-24	-40
consumer stocks	80	55
consumption	-25	0
continue	171	39
continue :	-38	-70
continue in	50	3
continue to	130	23
continues	1	-36
continues ,	-15	-12
continues to	-34	-55
contract	-37	-85
contractor	-7	-9
contracts	-69	-63
contrarian	46	17
controlling	0	10
conversion	-11	7
conversion norms	-19	-10
convert	62	7
conviction	-18	-46
coo	-89	-87
coo $	-64	-59
coo of	-26	-28
cook	36	3
cooling	53	13
cools	4	25
copper	28	64
copper ,	9	0
copper futures	3	8
core	113	18
coriander	-24	99
coriander ,	12	2
coriander futures	-55	85
corner	-70	-63
coromandel	13	7
corp	33	42
corp bank	11	3
corp q1	10	26
corporate	-27	-15
corporate bond	-60	20
corporate bonds	170	136
corporate earnings	-55	-99
corporate governance	-39	-60
corporation	-17	-65
corporation bank	22	-8
corporation ltd	-17	-9
corporation of	-40	-54
corporation raises	33	6
corporation to	-90	-50
corporations	-24	-19
corporations $	-24	-19
correct	-42	13
correction	39	-232
correction :	55	14
correction in	-8	-85
corrections	-27	-89
cos	57	14
cos :	72	23
cos to	-4	-21
cost	55	125
cost $	15	70
costlier	129	33
costs	-12	56
cotton	89	38
cottonseed	6	7
could	-90	-18
could be	-3	103
could have	13	-34
counter	-5	-25
counters	-137	-129
counters :	-83	-76
country	-37	-55
country director	-15	-10
course	-14	-45
court	-88	-27
court $	-29	-42
court order	-15	78
cover	-41	-48
covering	31	-52
covering $	63	13
cox	77	50
cox kings	77	50
cr	30	-18
cr $	50	97
cr ;	23	114
cr debt	11	5
cr for	24	6
cr from	-80	-44
cr in	30	9
cr ipo	-21	-16
cr net	-67	-57
cr rights	-56	-34
cr through	13	-1
cr to	-102	-76
cr via	45	4
crack	-38	59
crack ;	3	33
crackdown	-9	-4
cracks	-6	106
crash	-62	-43
crash by	-24	-49
crash in	17	44
crashes	2	14
create	71	8
creating	44	14
creating ideas	25	6
creators	37	4
credit	-33	23
credit suisse	-1	26
crisil	-107	-63
crisil $	-107	-63
crisis	151	28
crompton	56	19
crompton greaves	56	19
crops	25	3
crore	-32	-73
crore $	-1	75
crore ,	115	29
crore ;	-40	-27
crore dividend	-21	-19
crore due	14	39
crore for	127	38
crore from	4	-42
crore government	-59	-34
crore in	84	-22
crore ipo	-51	-59
crore loss	-31	-20
crore net	-84	-42
crore on	6	28
crore profit	50	3
crore qip	-23	-41
crore rights	-14	-11
crore shares	75	34
crore through	74	21
crore to	29	8
crore via	-19	-8
crores	-24	-47
cross	-9	56
cross 0	-53	-56
crosses	1	-28
crosses 0	-94	-72
crr	-25	-32
crucial	-85	-75
crucial for	-159	-105
crude	63	57
crude oil	-14	-27
crude palm	-3	-7
crude prices	10	87
crunch	115	125
crunch ,	66	-2
cues	22	52
cues $	60	108
cues ,	-50	-76
cues ;	14	-5
cues from	-32	-30
cummins	56	19
curb	6	18
curbs	65	-69
currencies	-14	-35
currency	-99	74
currency $	-28	-34
currency derivatives	-3	-8
currency rout	9	18
currency wars	-35	-51
current	-105	-92
current account	23	13
current levels	-5	-9
current market	-48	-37
current rally	36	17
currently	-23	-19
customers	-3	19
cut	35	32
cut $	8	26
cut ,	-10	24
cut hopes	36	-9
cut in	57	22
cut talk	11	12
cuts	14	-51
cutting	-11	-21
cycle	-47	-9
cyclical	44	36
cyclical stocks	43	34
cyclicals	48	94
d	-41	-44
d k	-39	-29
d street	-19	-12
d2h	-61	-47
dabur	-3	6
daily	165	73
daimler	-35	-22
dal	-73	-124
dalal	94	26
dalal street	118	42
daljeet	30	9
daljeet singh	30	9
dalmia	-2	17
dalmia bharat	29	41
damage	53	147
damania	-37	-51
damania $	-13	-42
dampen	4	19
dampens	-33	54
data	19	-23
data $	53	-125
data ,	-80	-146
data ;	-29	48
data eyed	-35	-58
data lifts	18	-16
date	-30	-49
david	31	14
david jones	-26	-24
david pezarkar	39	6
day	-72	-94
day $	-37	-65
day 0	18	91
day ;	-5	-6
day despite	134	59
day fall	1	13
day gain	-21	-32
day in	-42	-23
day on	-67	-71
day to	-19	-17
days	148	67
days $	35	4
days :	42	21
days of	70	47
db	53	144
db corp	11	40
db realty	37	97
dcm	-43	2
dcm shriram	-43	2
de	-18	-28
dead	-13	18
deal	-114	10
deal $	-9	-22
deal :	-12	-18
deal ;	21	-6
deal with	41	93
dealing	-99	-75
dealing room	-99	-75
deals	-101	-73
deals ,	-24	-19
debate	-97	-84
debate $	-78	-65
debentures	-80	-14
debentures $	-73	-1
debt	84	27
debt $	-49	-29
debt ;	21	3
debt equity	-19	-10
debt restructuring	-47	-93
debut	-72	-4
debut $	-19	19
debut on	-28	-15
debut trade	11	22
debuts	-2	-30
debuts on	-3	-33
dec	-63	-65
dec 0	-56	-57
december	-88	-95
december $	-35	-28
december 0	-74	-60
december net	20	-12
december quarter	48	22
decent	-60	-63
decide	-56	-62
decide direction	-8	-12
decision	13	-39
decision $	-41	-34
decision to	18	36
declares	-107	-83
decline	29	236
decline 0	-10	39
decline as	9	23
decline in	21	54
decline on	4	28
decline over	-1	11
declines	57	166
declines 0	-25	86
declines :	49	-34
declines on	13	65
declines to	7	17
deepak	-7	34
deepak fertilisers	-70	-53
deepak mohoni	99	80
deepak shenoy	-36	3
deewan	53	-47
deewan $	20	-65
default	7	20
default fears	2	8
defaulter	49	148
defaults	25	70
defence	-88	-61
defence related	15	6
defense	11	0
defensive	89	52
defensives	-36	-6
defers	-7	65
deficit	-127	-125
defunct	-118	-97
delay	34	36
delayed	3	-90
delhi	4	-10
delist	34	18
delisting	77	2
delisting buzz	-32	-54
delisting plan	64	29
delisting plans	38	23
delivery	-47	-72
delta	-19	25
delta corp	-19	25
demand	90	79
demand $	-44	57
demand ,	43	16
demand :	29	3
demand ;	16	6
demand at	-58	15
demand for	91	95
demand lifts	29	-10
demand may	-13	43
demand picks	30	-4
demand to	24	12
demerger	72	25
den	35	16
den networks	35	16
dependence	7	24
dependence on	7	24
deposit	1	17
deposits	-29	-53
deposits $	-29	-53
deputy	-26	18
deputy governor	-26	18
derail	8	40
derivatives	-35	-25
despite	136	-137
despite weak	-8	-61
details	-25	-23
details with	-11	-10
deutsche	-74	-89
deutsche bank	15	2
devaluation	-27	-35
devang	116	48
devang visaria	114	47
developers	88	-16
development	81	35
deven	35	-23
deven choksey	35	-23
dewan	81	80
dewan $	8	46
dewan housing	67	37
dhampur	15	7
dhampur sugar	15	7
dhanlaxmi	-24	-15
dhanlaxmi bank	-24	-15
dhanteras	-6	-24
dhanteras :	-29	-11
dhiraj	0	-7
dhiraj sachdev	-10	-10
diageo	7	-18
dial	34	-2
dial ltd	20	7
diamond	12	35
did	-12	36
did the	16	43
diesel	-8	-28
difficult	-35	-9
dilip	16	3
dilute	-21	33
dilute stake	-21	33
dim	6	39
din	24	5
dinesh	-13	-12
dinesh malkani	-13	-12
dip	-3	181
dip after	6	57
dip as	11	45
dip in	-76	20
dip on	7	47
dipan	68	78
dipan mehta	68	78
dipen	-7	51
dipen shah	-7	51
dipping	-4	19
dips	47	176
dips 0	-29	118
dips :	131	7
dips in	14	32
dips on	-4	11
dips over	-7	13
direct	-56	-58
direction	-119	-105
directionless	-35	-26
director	-184	-169
director $	-87	-52
director ,	-45	-35
director for	-15	-10
director of	-28	-44
director on	-7	-8
director with	-36	-28
directorate	25	92
directors	-107	-105
directors $	-33	-37
directors on	-42	-38
disappoint	3	23
disappointing	-1	7
disappointment	-13	-2
disappointment for	-19	0
disappoints	-1	24
disappoints $	-2	19
disclosures	-15	-13
disclosures $	-15	-13
discom	16	19
discuss	-29	-42
dish	-2	-8
dish tv	-2	-8
disinvestment	-22	-17
dismisses	25	12
dissemination	-19	-21
dissemination board	-19	-21
distilleries	11	35
distilleries reports	11	35
distributors	-6	-5
distributors $	-6	-5
diversification	-48	-37
dives	8	46
divestment	2	28
dividend	-124	-127
dividend $	1	-31
dividend for	-36	-24
dividend of	-15	-15
dividends	-9	-12
divis	8	7
divis laboratories	7	9
division	78	7
division $	-21	-17
division may	54	12
diwali	-53	7
diwali $	-2	-12
diwan	-15	-24
diwan $	64	22
diwan ,	-81	-49
dlf	-19	31
dlf ,	-17	-105
dlf to	-29	23
dma	34	20
do	-145	-50
do not	-97	-26
do well	-33	-38
do with	-6	-8
does	34	26
does not	14	78
doesn't	82	51
doesnt	-16	11
doing	61	-1
doing well	52	1
dollar	26	49
dollar $	23	91
dollar ,	45	28
dollar bond	-79	-62
dollar holds	63	3
dollar in	-4	-41
dollar near	28	-25
dollar on	-56	-77
dollar slips	3	8
dollar tumbles	7	47
dollars	29	56
domestic	-54	-12
domestic companies	-85	-57
domestic investors	-66	-41
domestic market	22	57
dominate	11	-4
don't	-162	70
don't see	-48	49
dot	-17	-19
double	58	4
doubles	131	75
doubles to	72	21
dovish	20	8
dovish fed	16	5
dow	154	75
dow ,	111	33
down	8	188
down $	11	159
down ,	3	43
down 0	6	147
down :	-12	26
down ;	-15	68
down after	4	8
down ahead	5	23
down as	-66	-116
down at	18	69
down chana	-5	9
down in	-23	-29
down on	-7	96
down to	-49	76
downgrade	43	104
downgrades	-47	7
downside	-82	-112
downside for	-37	-62
downtrend	1	53
downtrend :	2	25
dr	67	55
dr .	41	13
dr lal	37	5
dr reddy	-14	28
draft	-7	-13
drag	1	50
drag down	-1	13
drag sensex	3	12
draghi	-57	-43
drags	-18	76
drags $	-12	69
drags down	-5	9
draw	101	123
draw comfort	-10	-10
draws	116	126
dream	66	-1
dream run	66	-1
drive	28	-15
drive markets	-62	-38
driven	61	19
driven by	61	19
drives	49	3
drl	51	17
drl ,	51	17
drop	39	184
drop as	2	10
drop in	63	66
drop on	19	40
drop since	1	8
drops	-9	86
drops $	4	10
drops 0	-25	86
drops below	6	30
drops by	-5	16
drops to	24	-134
drug	-79	-44
drugs	115	42
dry	2	-11
dry fruit	-16	-15
dubai	21	1
due	114	160
due to	99	164
dues	-46	-41
dull	-17	-98
during	-48	-61
dutt	-24	-17
duty	11	98
duty cut	-15	30
e	-49	-35
e commerce	-45	-30
e series	-33	-20
each	22	-4
each as	-36	-30
early	-132	-33
early noon	30	90
early to	-115	-84
early trade	36	21
earnings	71	24
earnings $	169	80
earnings ,	-10	-10
earnings :	-41	-26
earnings growth	13	17
earnings outlook	14	6
earnings take	-15	-8
earnings up	7	0
ease	8	-38
ease on	10	21
eases	-30	79
easier	-21	-13
easing	45	153
east	11	3
east asia	-2	6
eastern	-1	-33
eastern shipping	67	0
ecb	-117	-44
ecb $	28	-12
ecb comments	29	69
ecb easing	22	43
ecb meeting	-26	-7
economic	-10	53
economic data	3	63
economy	121	37
economy $	-3	-35
economy :	40	45
ed	-70	-56
edelweiss	-128	-121
edelweiss $	-77	-31
edelweiss ,	62	24
edelweiss financial	-117	-74
edelweiss securities	-12	-7
edge	64	83
edge $	-51	-76
edge down	9	21
edge higher	12	-6
edge lower	20	109
edge on	10	12
edges	32	113
edges down	6	17
edges lower	0	7
edges up	-26	68
edible	23	6
edible oils	17	5
edserv	-3	-7
education	-40	-79
educomp	58	-19
effect	69	60
effect :	49	49
effect ?	20	13
egypt	71	218
eicher	31	5
eicher motors	90	50
eid	15	-8
eid parry	7	-5
eight	-41	-26
eih	-10	-12
el	-19	-6
el nino	-19	-6
elara	-30	-3
elara capital	-30	-3
elder	14	48
elder pharma	14	48
elected	-28	-38
elected as	-28	-38
election	-28	82
election $	36	82
election results	-31	-21
elections	-40	-43
elections $	-32	-32
elections :	-41	-43
electric to	18	24
electricals	-4	25
electricity	61	11
electrification	-15	-18
electrification corp	70	25
electronic	-22	-32
electronics	-48	-36
elevates	-11	-26
em	15	24
em asia	6	19
em currency	9	18
emami	-44	-73
emcure	-27	-46
emcure pharmaceuticals	-27	-46
emerging	107	55
emerging market	76	27
emerging markets	13	-12
emerging stocks	-11	27
emissions	-2	14
emkay	-73	-56
emkay global	-73	-56
empee	11	35
empee distilleries	11	35
employees	-15	-15
encouraging	54	69
end	-159	-121
end $	-16	-15
end :	-34	-36
end at	57	20
end down	1	38
end steady	-13	-8
ends	-13	-1
ends 0	6	44
ends at	15	-5
ends day	-2	-22
ends down	8	47
ends flat	36	-6
ends in	12	48
ends lower	5	12
ends near	4	-25
energy	13	-72
energy ,	-34	-27
energy shares	18	24
energy stocks	16	4
engg	-24	-17
engineering	-4	-13
engineers	20	103
engineers india	20	103
engines	-17	-35
ennore	-32	-26
ennore port	-32	-26
enough	-35	-6
ensure	-61	-121
enter	45	-93
enter market	-61	-61
entering	136	107
enterprise	-28	-46
enterprise business	-14	-20
enterprises	87	31
enterprises q4	61	125
entertainment	-86	-82
entertainment network	-1	-7
entities	-78	-87
entities $	-62	-65
entity	-25	-33
environment	-60	-39
epfo	-66	-77
equipment	30	9
equities	127	21
equities $	32	-38
equities :	41	-6
equities in	24	0
equity	-219	-161
equity $	54	4
equity conversion	-19	-10
equity markets	3	16
era	-5	-17
era infra	9	-2
eros	110	34
eros international	10	-6
escorts	14	6
esop	-34	-42
essar	-2	-18
essar energy	-37	-56
essar ports	68	68
estate	27	53
estate companies	8	3
estate sector	6	1
estates	24	38
estates projects	16	44
estimate	41	26
estimates	125	104
estimates $	50	34
estimates ,	28	6
et	-27	-33
et poll	1	-11
etf	-30	-66
etfs	-25	-60
etfs based	-49	-43
ethanol	36	-21
eu	66	74
euro	8	84
euro $	28	30
euro ,	14	-16
euro dips	10	30
euro hits	-2	8
euro holds	-59	-57
euro zone	-13	111
euronext	-63	-45
europe	15	63
europe shares	8	21
european	127	17
european central	-10	6
european equities	13	10
european markets	20	141
european shares	-18	-4
european stock	98	-189
european stocks	35	75
euros	38	3
even	112	54
even as	59	-12
even if	8	65
ever	117	40
eveready	111	37
eveready industries	-37	-20
everest	14	78
everest kanto	14	78
every	-64	-52
ex	-5	51
examining	-72	-73
exchange	-176	-122
exchange $	9	-4
exchange in	-19	-14
exchange to	-63	-34
excise	-3	64
excise duty	-3	64
exciting	48	39
executive	-23	31
executive director	-16	-16
executives	-64	-72
exide	7	-27
exide industries	-20	-20
existing	-23	-24
existing investors	-16	-18
exit	105	309
exit $	61	154
exit from	-21	-17
exits	-14	14
exodus	5	88
expand	-129	-70
expands	-138	-93
expansion	-27	-37
expansion plans	-27	-17
expect	23	-52
expect $	4	-16
expect from	62	12
expect markets	0	-23
expect nifty	-46	-33
expectation	-21	-3
expectation :	42	-6
expectations	57	51
expectations $	38	2
expectations of	11	9
expected	16	81
expected $	-32	-49
expected to	-42	71
expecting	-59	-44
expects	-108	-73
expects 0	-48	-39
expensive	-35	-40
experiencing	14	86
expert	-16	-4
expert $	27	9
experts	-77	-61
experts $	18	33
experts are	-30	-13
experts see	-30	-7
expire	-16	-16
expire at	-16	-16
expiry	-40	15
expiry $	-61	-49
expiry ;	30	73
export	184	38
export $	20	-24
exporters	-25	-8
exports	9	64
exports $	22	32
exposure	28	75
exposure $	-24	-14
exposure to	47	77
extend	31	64
extend gains	15	4
extend losses	5	57
extended	-75	-109
extends	-38	-5
extends losses	-15	36
extension	-86	-69
extension $	-32	-41
extremely	-13	-70
extremely bullish	20	8
ey	-39	-46
eye	-68	-100
eyed	-96	-15
eyed $	-53	17
eyeing	-69	-51
eyes	-122	-21
eyes $	-22	-20
eyes on	-22	53
f	-74	24
f o	-74	24
face	-37	106
face resistance	3	48
facebook	40	30
faces	74	204
factors	-33	-4
factors that	-20	-13
fail	14	61
fail to	14	61
fails	24	191
fails ;	4	73
fails to	21	132
fairly	11	28
fairly valued	-22	-1
fall	-8	178
fall $	-39	-22
fall ,	-20	-34
fall 0	-8	78
fall ;	7	-2
fall as	-40	124
fall below	5	12
fall for	-62	8
fall further	-15	-24
fall in	59	143
fall on	4	86
fall post	3	15
fall sharply	23	18
fall since	-1	8
fall slightly	17	40
fall to	5	32
fall up	-5	10
falling	105	191
falling crude	59	-26
falling prices	-10	31
falls	17	183
falls $	2	17
falls ,	17	43
falls 0	-10	119
falls ;	66	-35
falls after	1	63
falls as	8	26
falls below	7	29
falls by	-2	8
falls in	8	12
falls on	19	67
falls to	19	75
far	61	115
far $	-49	-59
farm	-5	-11
farmers	10	29
fast	-47	-26
fast track	-13	-9
favour	122	35
fdi	64	19
fdi in	-8	-28
fear	11	140
fears	140	146
fears ,	10	26
fears of	63	50
february	-65	-75
february $	-31	-32
february 0	-26	-33
fed	-67	27
fed $	18	8
fed meeting	83	88
fed minutes	46	6
fed optimism	9	10
fed taper	-69	-45
federal	26	-41
federal bank	56	14
federal policy	44	-17
federal reserve	-58	-51
fee	0	-47
feel	22	141
feels	22	70
fertiliser	-18	-14
fertilisers	-19	-28
fertilizers	-45	-27
festival	-34	-28
festive	46	17
festive season	46	17
fetch	80	10
few	-150	-87
few days	13	22
few months	-92	-38
fewer	-20	-15
fiat	-25	-21
fiat chrysler	-12	-10
fight	-28	-49
figures	11	31
fii	-128	-98
fii limit	45	39
fii outflow	-12	4
fiis	-187	-179
file	-28	-31
files	-123	-100
files for	-44	-44
files ipo	-17	-16
files papers	-26	-23
filing	-7	68
fin	35	13
final	-30	-22
finally	34	16
finance	45	29
finance $	-3	14
finance :	12	4
finance appoints	-19	-18
finance companies	39	21
finance corporation	112	44
finance ministry	-29	-27
finance to	-108	-78
financial	-136	-102
financial $	-22	-20
financial crunch	18	53
financial officer	-10	-10
financial regulators	-7	-5
financial report	-91	-91
financial sector	-14	-18
financial services	-102	-1
financial technologies	35	-39
financials	1	22
find	-75	47
finding	-22	-9
fine	-100	-180
fine on	-65	-106
fine sciences	-13	-63
finolex	25	-9
finolex cables	-40	-40
finserv	6	-11
fire	27	7
fire up	-53	-35
firm	-252	-63
firm after	5	-40
firm as	-72	-51
firmer	-83	-48
firmer $	-4	20
firms	-132	56
firms $	2	17
firms like	7	0
firms to	30	17
first	-60	-54
first time	80	24
first woman	-30	-28
firstsource	45	11
fiscal	-80	-191
fiscal $	-5	-17
fiscal deficit	-90	-87
fiscal year	38	-67
fit	-14	-12
fit and	-14	-12
fitch	-30	-97
fitch $	17	-67
five	-100	-65
five entities	-22	-41
five factors	-20	-13
five reasons	122	27
five things	-30	-31
five trading	-21	-12
five year	8	7
five years	-26	-19
fix	103	25
fix $	25	-4
fixed	-25	-23
fixed income	-25	-23
fixes	-38	-23
fixes ipo	-38	-23
fixing	174	59
fizzle	-2	99
flash	-102	-93
flat	-239	-348
flat $	-86	-153
flat ,	-9	-33
flat :	-64	-91
flat ;	-93	-134
flat after	-44	-71
flat ahead	-61	-90
flat as	-40	-65
flat at	-27	-36
flat by	-67	-108
flat despite	-30	-22
flat in	-51	-86
flat on	-82	-128
flooding	-48	-37
flow	0	-27
flows	68	-2
flows ,	80	15
fly	-9	-11
fm	1	7
fmc	-103	-98
fmc $	-12	-16
fmcg	-29	-50
fmcg ,	41	60
fmcgs	16	44
focus	-118	-164
focus $	-46	-9
focus on	-6	-59
fold	136	22
fold $	17	8
fold at	67	31
fold to	58	-7
follow	62	42
food	-1	79
foods	95	29
foodworks	4	9
for	-123	-27
for $	-95	-79
for 0	-159	-49
for a	120	-9
for auto	34	10
for banks	-19	-10
for better	93	24
for both	-6	-18
for capital	-58	-42
for commodity	-32	-26
for first	60	24
for fourth	25	49
for friday	-11	-16
for global	-50	-81
for gold	55	160
for government	125	40
for in	90	28
for india	69	88
for indian	77	42
for individual	-8	-10
for investing	-37	-48
for investors	88	54
for ipo	35	-3
for ipos	18	8
for it	44	-2
for its	-22	-14
for jewellery	41	9
for listing	-3	-6
for long	46	87
for march	-37	-35
for market	68	8
for markets	-40	-64
for monday	-20	-23
for money	-46	-33
for more	-12	81
for next	-39	30
for nifty	7	-7
for now	-55	-83
for omcs	1	92
for one	-58	-61
for ongc	108	15
for over	13	40
for power	24	13
for psu	-17	73
for q1	-27	-21
for q3	115	39
for raising	-45	-49
for rbi	-35	-34
for reliance	20	70
for retail	-32	4
for ril	3	-20
for rs	-213	-56
for sale	35	110
for sbi	-135	-94
for second	77	65
for sensex	52	65
for short	113	-3
for sixth	84	43
for some	-52	81
for tech	8	-16
for the	-9	50
for third	-1	6
for traders	15	-8
for tuesday	-17	-20
for up	-20	-10
for worst	-2	10
foray	-20	-16
foray into	-20	-16
force	-5	-13
force motors	-5	-13
forces	31	54
forecast	42	-25
forecast $	-40	-60
forecast ,	54	15
forecasts	-38	-62
forecasts $	7	8
foreign	-83	-79
foreign investment	64	25
foreign investors	-24	7
forensic	-28	-31
forensic audit	-28	-31
forex	19	-64
forex ,	42	13
forex market	-37	-30
forex reserves	46	70
forge	56	62
forge q2	-45	-71
form	55	137
former	-10	-9
forms	-8	-39
fortunes	30	10
forum	-119	-95
forum to	-64	-58
forward	-134	-135
forward :	-70	-47
forward markets	-52	-52
forwards	-122	-138
forwards segment	-11	-11
founder	-40	-26
four	-62	-51
four fold	26	13
fourth	63	48
fourth quarter	44	2
fpo	-93	6
fpo $	-25	-34
fragile	33	23
fray	-11	-20
fray for	-11	-20
free	-60	-70
free bond	-26	-33
free bonds	-15	-47
fresh	160	145
fresh buying	99	4
fresh highs	17	6
fresh life	19	-7
fresh record	33	18
fresh selling	-19	49
friday	-90	-50
friday $	-72	-47
friday ,	-11	-16
from	-66	6
from 0	74	145
from angel	-17	-22
from bonds	23	3
from capital	19	16
from february	-23	-31
from future	-10	-10
from global	-1	-27
from investors	0	84
from january	-12	-23
from long	27	5
from lows	-40	0
from markets	38	66
from record	-1	49
from the	100	19
from these	-53	-75
from wipro	-11	-16
frontline	3	95
fruit	-16	-15
fruit prices	-16	-15
fs transportation	14	15
ftil	-90	-51
ftil merger	-19	-23
ftil moves	-14	-12
ftil sells	8	51
ftse	122	-57
ftse after	8	59
ftse edges	17	11
ftse to	2	-26
fuel	90	64
fuel price	63	59
fuel subsidy	38	15
full	-39	-30
fund	-75	-51
fund $	54	137
fund buys	74	8
fund managers	-3	-37
fund raising	-17	-21
fundamental	-53	11
fundamentals	39	-24
fundamentals :	-33	-36
funding	37	-2
funding $	78	16
funds	-19	-63
funds $	3	91
funds to	-45	-51
further	43	56
further $	40	22
further :	-22	-28
further downside	7	-6
further on	4	12
future	-55	-59
future guidance	-10	-10
future retail	30	6
futures	31	77
futures $	122	112
futures 0	-1	7
futures by	14	-11
futures decline	-2	64
futures down	-10	54
futures edge	10	-4
futures extend	9	39
futures fall	-6	55
futures gain	-35	61
futures market	30	-10
futures recover	35	5
futures rise	48	-19
futures soften	-19	40
futures trade	-16	20
futures up	64	-16
futures weaken	-2	16
fx	54	99
fx ;	7	53
fy	148	48
fy 0	147	49
fy11	13	1
fy11 net	7	-1
fy13	37	2
fy13 $	23	-4
fy14	-13	-14
fy15	4	-22
fy15 $	18	11
g	-44	-36
g chokkalingam	-3	9
gaba	76	90
gaba $	76	90
gail	20	41
gain	186	56
gain 0	23	62
gain ?	-37	-23
gain ahead	16	7
gain as	99	-2
gain from	85	37
gain in	50	9
gain on	27	4
gainer	25	11
gainer $	25	11
gaining	-32	-37
gains	186	76
gains $	68	130
gains ,	-81	2
gains 0	43	-2
gains :	6	4
gains ;	75	26
gains after	-37	-26
gains as	121	74
gains in	11	4
gains on	43	-7
gajendra	25	-31
gajendra nagpal	83	10
gamble	32	14
game	15	13
game changer	-7	8
gammon	13	0
gammon infra	7	3
gap	-20	-57
gap down	-38	-67
gas	-54	-89
gas price	2	8
gaurang	63	36
gaurang shah	63	36
gaurav mehta	-15	-4
gdp	54	35
gdp data	-62	-76
ge	-7	1
gems	-3	10
general	-50	-42
general insurance	-39	-29
generic	6	0
genpact	-8	-5
geojit	-5	-11
geojit bnp	51	33
geometric	142	37
geopolitical	17	-115
geosphere	-26	-26
geosphere capital	-26	-26
german	53	92
german data	-2	33
germany	29	11
germany zew	5	20
get	205	44
get into	68	74
get out	34	102
get re	-6	-18
gets	139	85
gets shareholder	9	-4
getting	96	38
ghosh	-6	-21
ghosh $	15	-6
ghosh ,	-21	-17
gift	24	7
gillette	13	25
gillette india	13	25
girish	37	50
girish pai	37	50
gitanjali	25	27
gitanjali gems	25	27
give	5	-20
give good	60	25
gives	61	42
gives 0	-9	-26
glenmark	40	-1
glenmark pharma	14	-3
global	-77	59
global cues	21	58
global economy	52	20
global factors	-32	-30
global growth	7	22
global markets	-53	7
global oil	-52	64
global trend	56	7
globe	-28	-17
gloom	131	23
glory	-3	-28
glory $	26	-12
glum	-6	51
gmdc	4	34
gmr	-81	-42
gmr infrastructure	-8	96
go	27	45
go beyond	65	22
go for	27	-34
go short	6	72
go up	25	54
goa	-27	-5
goa ,	-39	-36
godrej	27	57
godrej ,	7	3
godrej properties	28	64
goenka	-26	-28
goes	20	113
going	7	-5
going ahead	10	-12
going forward	-70	-47
going to	92	85
gold	142	45
gold $	5	7
gold ,	91	-35
gold and	-17	-24
gold at	24	61
gold declines	-3	54
gold demand	73	-1
gold extends	-15	34
gold holds	26	82
gold imports	37	26
gold in	4	23
gold loan	-31	-15
gold may	170	82
gold prices	15	38
gold rises	31	6
gold silver	-7	58
gold steady	-142	-101
gold to	-28	-47
gold trades	-51	-75
goldman	-79	-67
goldman sachs	-79	-67
good	257	22
good :	63	5
good bet	70	15
good bets	33	-1
good buy	-1	19
good for	82	12
good in	64	-2
good investment	-4	-19
good long	51	-24
good news	-1	-46
good pick	36	13
good portfolio	8	-2
good returns	79	35
goods	133	64
goods ,	47	47
goods stocks	4	11
goodyear	14	1
goodyear india	14	1
gopalakrishnan	-17	-12
gorakshekar	-1	11
gorakshekar $	-1	11
gorakssakar	125	85
gorakssakar $	125	85
goswami	51	13
goswami $	51	13
governance	-43	-65
government	107	-25
government $	37	-18
government bond	-14	-11
government bonds	-106	-22
government for	-46	-46
government plans	1	-12
governor	-32	13
governor $	-14	41
govt	-188	-161
govt approves	29	7
govts	20	31
gowda	29	16
gowda presents	29	16
gram	-32	-29
grasim	-16	-11
great	46	-16
great eastern	-1	-33
greaves	120	92
greaves cotton	68	75
greece	36	60
greek	122	39
greek deal	6	15
greek debt	64	-7
green	61	-9
green $	89	14
grey	-60	24
grey market	-14	51
gross	-60	-55
ground	-85	-112
groundnut	35	-8
groundnut oil	35	-8
group	-154	9
group $	12	60
group ,	-62	-50
group appoints	-7	-12
group companies	13	5
group firm	6	79
group stocks	16	12
grow	93	164
growing	-140	-23
grows	58	65
grows $	-7	43
grows 0	3	18
grows by	31	-1
growth	157	277
growth $	178	45
growth ,	-27	-53
growth :	20	0
growth for	28	31
growth in	40	-3
growth makes	20	-8
growth of	-1	55
growth prospects	25	6
growth worries	33	27
gsk	5	-53
gsk consumer	-47	-58
gsk pharma	54	5
gspc	53	21
gspc raises	53	21
gst	-23	3
guar	-26	-7
guard	32	3
guargum	6	10
guargum futures	10	9
guarseed	23	11
gubbi	14	-9
gubbi $	14	-9
guidance	-79	-129
guidance $	13	-10
guidance ,	-43	-69
guidance for	-22	-21
guidelines	-28	-32
gujarat	-74	-98
gujarat plant	-8	-13
gujral	29	43
gujral $	-56	43
gujral ,	93	-24
gulf	-22	-4
gupta	-14	-12
gupta appointed	-8	-7
gur	-45	-74
gur prices	-61	-47
gvk	71	56
gvk power	38	58
h	-7	5
h1	10	0
had	-41	-43
had a	-34	-26
half	-24	55
hangs	-59	-37
happen	-62	-10
happening	24	82
hard	-47	0
hard $	-5	38
hardening	-13	21
harendra	44	-1
harendra kumar	44	-1
has	-45	-81
has been	30	146
has good	39	-19
have	-22	6
have a	54	33
have good	59	14
have to	-102	4
havells	116	45
havells india	95	47
haven	-23	15
hazari	-20	3
hazari $	-20	3
hc	4	-52
hcc	-25	-42
hcl	11	-82
hcl tech	26	-52
hcl technologies	21	7
hdfc	-10	-38
hdfc ,	24	-4
hdfc bank	-20	-24
hdfc with	2	13
hdil	43	63
head	-119	-161
head $	-68	-84
head ,	-65	-84
head for	62	160
head india	-24	-18
head of	-37	-44
head quits	-27	-45
head towards	191	61
headed	-95	-63
headed ?	-31	-23
heading	77	-13
heads	-88	-55
heads for	-14	-13
heads of	-75	-47
headwinds	39	32
heal	7	-8
health	-32	-36
healthcare	30	-33
healthy	103	25
hear	-11	-20
heard	53	22
heard on	53	22
hearing	-14	-9
hearing on	-14	-9
heat	5	99
heavy	9	79
hedge	33	26
hedge funds	55	48
heidelberg	-18	11
heidelberg cement	-18	11
held	23	46
help	-70	-184
help ,	-91	-113
help ftse	28	14
helped	110	34
helps	34	11
hemang	-33	-41
hemang jani	-33	-41
hemant	-26	-46
hemen	35	10
hemen kapadia	35	10
hemindra	-20	3
hemindra hazari	-20	3
here	-158	-149
here are	-71	-42
here what	88	24
here why	-41	-43
heres	-13	5
hero	43	30
hero motocorp	-2	22
hexaware	19	4
hexaware technologies	58	24
high	164	53
high $	168	90
high ,	-18	53
high :	82	-26
high ;	116	15
high after	66	10
high as	94	-3
high costs	-58	-18
high court	-54	22
high in	-65	-42
high input	0	26
high of	27	13
high on	119	28
high valuations	73	-34
high versus	5	61
higher	191	172
higher $	96	25
higher ,	-27	-28
higher :	-92	-55
higher ;	38	8
higher on	21	4
higher supply	-10	16
higher than	44	105
highest	141	42
highs	68	55
highs $	24	17
highs ;	58	19
highs today	21	7
hikal	-14	-13
hike	108	9
hike $	-12	48
hike ,	-71	-63
hike in	48	17
hike to	73	29
hikes	191	97
hikes stake	80	1
hindalco	46	96
hindalco industries	63	-3
hinduja	51	-3
hinduja global	75	23
hindustan	39	32
hindustan copper	24	53
hindustan unilever	14	-2
hindustan zinc	32	15
hindusthan	-91	-57
hints	35	104
hints at	35	104
hire	-21	-18
hires	-39	-25
his	-81	-61
his firm	-53	-34
history	-41	-65
hit	75	-11
hit $	110	43
hit 0	-61	-113
hit asia	13	38
hit by	-34	-30
hit fresh	19	-6
hit market	-25	-33
hit multi	-1	8
hit new	38	21
hit the	-32	-45
hits	142	90
hits 0	-8	-106
hits global	-63	-74
hits record	-20	41
hits sbi	15	40
hits upper	70	-10
hitting	50	123
hitting 0	87	156
hitting record	49	10
hive	7	3
hive off	7	3
hmt	28	-4
hmt surges	28	-4
hnis	-55	-45
holcim	5	53
hold	-61	-89
hold ,	36	97
hold at	79	-22
hold on	-114	-87
holders	-74	-61
holding	-232	-163
holding the	-133	-88
holdings	70	165
holdings in	11	102
holds	1	-39
holds 0	-113	-97
holds above	119	24
holds below	-38	53
holds firm	1	-48
holds steady	-74	-46
holds the	-10	-68
holiday	-58	26
holiday truncated	-26	-32
holidays	-22	-29
holidays debuts	46	20
honda	58	131
hong	-38	1
hong kong	-38	1
hope	21	55
hope $	40	9
hopes	197	11
hopes $	113	0
hopes of	50	-8
hopes to	2	-12
hot	90	4
hotel	61	-6
hotels	73	20
hotels resorts	19	6
hours	-66	-101
house	-50	-75
house arrest	0	7
houses	-91	-74
housing	67	38
housing data	-21	8
housing finance	113	35
how	-110	-93
how to	-31	-39
hpcl	57	8
hpcl ,	25	11
hpcl in	13	48
hr	-48	-48
hr $	-18	-26
hrudayalaya	21	15
hsbc	-110	-37
hsil	52	-1
ht	-20	-15
ht media	-20	-15
huge	109	118
hul	48	19
hul ,	21	-5
hul :	-57	-38
hurdle	-11	11
hurt	-15	108
hurt sentiment	1	6
hurts	-7	60
hyundai	-40	-21
i	-25	18
ibm	-17	-13
icex	32	15
icici	-54	5
icici bank	9	72
icici prudential	9	1
icici securities	-19	-10
icicidirect	-60	-38
icicidirect .	-60	-38
idbi	42	-18
idbi bank	102	31
idea	7	43
idea cellular	39	-5
ideas	-117	-106
ideas $	-2	-23
ideas by	-48	-31
ideas for	-16	-17
identity	-24	-29
idfc	13	-31
idfc mf	-7	-12
if	-3	11
if it	108	39
if the	-48	-26
ifc	97	19
ifc raises	66	5
ifci	14	2
ifo	87	67
igate	-25	-32
igl	-3	-58
iias	-63	-52
iifcl	-19	-25
iifl	-34	-52
iifl $	-40	-35
iip	14	49
imf	28	-8
immediate	-38	124
immediate support	-6	87
immediately	-51	-5
immediately :	-51	-5
impact	-76	56
impact :	-7	1
impact india	-27	-46
impact on	4	-15
implement	-76	-60
implementation	6	-1
import	73	108
import curbs	110	-27
important	-70	-48
imported	-62	-48
imports	-77	-26
imports $	14	33
improve	41	4
improved	125	75
improvement	19	5
improves	0	35
improves $	-28	27
improves :	28	11
improving	97	39
improving fundamentals	18	8
in	-12	24
in $	16	35
in ,	25	100
in 0	-57	-93
in :	62	24
in a	-78	-137
in april	-63	-29
in asia	-5	26
in asian	-81	-103
in august	12	4
in auto	47	33
in aviation	8	1
in axis	-47	-26
in banking	15	-14
in biggest	0	12
in bond	20	58
in bribery	13	90
in china	-12	43
in coming	-16	-16
in contract	27	25
in corporate	-3	8
in debut	9	20
in december	44	0
in demand	-184	-39
in domestic	34	96
in early	81	122
in europe	8	2
in financial	-29	-52
in five	-43	-23
in fmcg	-64	-84
in focus	-46	-9
in for	56	3
in fourth	1	7
in fray	-11	-20
in futures	103	-35
in fy	64	22
in fy13	60	24
in fy15	42	19
in global	-51	91
in gold	59	21
in government	60	36
in green	122	31
in gujarat	-13	68
in india	-113	-43
in indian	-15	-15
in infosys	17	-3
in insurance	-32	-34
in intraday	-37	-62
in it	98	81
in its	-11	-16
in january	44	75
in july	-18	-19
in june	-45	-53
in just	16	5
in last	-54	-27
in law	-14	-17
in line	-69	-90
in london	-21	-14
in long	33	125
in m	-4	-11
in making	-1	42
in march	163	91
in market	-71	-16
in markets	-55	-21
in maruti	-11	-34
in may	38	4
in media	46	15
in metal	50	-2
in mid	22	6
in midcaps	-69	-58
in more	10	10
in morning	40	42
in ncdex	-75	-70
in near	21	-50
in nearly	0	6
in net	41	21
in new	64	-11
in next	74	-63
in nifty	1	-16
in nsel	-32	-29
in october	-102	-83
in oil	33	58
in one	10	13
in ongc	14	3
in pharma	39	-27
in power	-27	-21
in profit	55	27
in psu	11	28
in q1	-98	-76
in q2	-87	-70
in q3	-82	-104
in q4	9	104
in race	-4	-9
in range	23	70
in red	-56	118
in reliance	12	-2
in rupee	114	-36
in september	-8	-45
in short	-3	74
in sight	-45	-57
in steel	-12	10
in stock	-32	-49
in telecom	-7	-22
in terms	5	-17
in the	149	206
in thin	-60	-68
in three	27	-10
in tight	-23	-30
in to	85	18
in two	23	8
in us	-66	-20
in volatile	-17	-18
in wake	29	104
in weak	80	18
inc	-64	-65
inc $	-31	-56
inch	87	-3
including	22	-17
income	45	93
income $	34	11
income ,	-2	45
increase	53	-3
increase in	62	5
increased	9	124
increased supply	14	81
increases	24	-25
increases 0	25	5
incs	-26	12
ind	25	-1
independent	-15	-57
independent director	-35	-52
index	-1	-39
index $	-1	-20
index :	18	8
index to	-11	-9
indexes	-34	-49
india	-81	-140
india $	-95	-114
india ,	-58	-4
india :	67	3
india ;	2	6
india ?	42	-41
india appoints	-24	-25
india bond	16	98
india cements	-17	-16
india ceo	-17	-29
india consumer	-21	-17
india demand	15	7
india falls	16	53
india gold	60	1
india head	-29	-33
india inc	-28	-23
india incs	-26	12
india infoline	-7	-7
india ltd	-28	-52
india may	-114	-63
india md	-24	-33
india net	36	24
india operations	-35	-31
india posts	-115	-90
india q1	41	25
india q2	5	11
india q3	12	8
india q4	13	7
india raises	98	39
india rallies	7	4
india rally	27	11
india surges	12	4
india to	-8	-8
india with	15	12
indiabulls	-14	-9
indian	-99	28
indian bank	66	11
indian equities	40	-27
indian hotels	38	3
indian markets	-19	-32
indian stocks	-18	37
indias	64	2
indicate	16	1
indices	-7	41
indices $	199	62
indigo	-17	-10
individual	-8	-10
indo	-16	-56
indo rama	-8	-39
indonesia	6	22
indraprastha	-17	-24
indraprastha gas	-17	-24
inds	-43	-39
indusind	38	58
indusind bank	38	58
industrial	133	44
industrial demand	12	0
industrial oils	96	37
industrials	-10	118
industries	34	16
industries $	-86	-63
industries :	53	37
industries announces	22	-29
industries q3	86	29
industries surges	9	3
industry	44	187
industry $	21	87
infinite	-36	-29
infinite computer	-36	-29
inflation	7	-57
inflation data	50	-112
inflow	-93	-43
inflow a	-96	-40
inflows	-168	-119
info	68	-10
info edge	68	-10
infoline	-7	-7
information	-59	-87
infosys	20	18
infosys $	-59	-18
infosys ,	28	-21
infosys :	29	-15
infosys q1	-8	-7
infosys results	58	15
infosys to	-13	-3
infotech	-33	-26
infra	44	96
infra sector	25	6
infra stocks	-67	-38
infrastructure	-162	-37
infrastructure ,	43	29
infrastructure bonds	-22	-20
infrastructure stocks	-30	-52
infratech	-15	-3
infratel	-59	-38
infusion	-34	-28
infusion $	-34	-28
ing	-13	-13
initial	-16	92
initial gains	9	54
initial public	-29	-31
initiate	-42	30
initiatives	-23	-28
initiatives from	-38	-30
inks	7	28
inox	-1	-25
inox wind	-48	-31
input	35	88
input cost	12	83
input costs	23	0
insider	-1	-8
insider trading	-7	40
institutional	-42	-59
institutional investors	2	-23
insurance	-179	-224
insurance $	-67	-57
insurance bill	-47	-83
insurance corporation	-10	-7
insurance stocks	33	4
intel	-15	30
interest	-30	-3
interest $	-4	-19
interest in	-21	-58
interest rate	33	7
interest rates	-24	-19
interesting	-38	-30
interglobe	10	2
interim	-55	-66
interim ceo	-31	-43
interim dividend	-14	-43
interim relief	-9	0
international	14	-26
international appoints	-18	-21
internet	-70	-44
intervention	-35	-110
intervention $	-7	-17
intl	15	8
into	114	59
into equity	62	7
into it	72	-7
intraday	-123	-142
intraday trade	-37	-62
intraday trading	-29	-23
introduces	-17	-23
inventory	-71	-25
invest	74	21
invest in	40	3
invested	-69	-70
invested in	-69	-70
investing	-87	-97
investing in	-37	-48
investment	20	-52
investment :	65	27
investment ideas	4	-15
investment in	-25	-58
investment manager	-64	-37
investments	56	-29
investments $	-5	-21
investor	30	35
investor confidence	-8	58
investor interest	90	46
investor sentiment	65	113
investor wealth	93	46
investors	-33	63
investors $	7	22
investors ,	-44	-68
investors :	-25	-2
investors buy	52	-33
investors can	21	-3
investors do	8	31
investors exit	-5	83
investors forum	-65	-61
investors in	-52	-45
investors jittery	7	25
investors look	-22	57
investors may	88	123
investors on	-78	-77
investors should	38	79
investors to	-68	-79
ioc	-28	-89
ioc ,	-66	-60
ipca	3	42
ipca laboratories	2	7
iphone	9	30
ipo	-151	-175
ipo $	-160	-139
ipo ,	3	21
ipo :	-55	-41
ipo ;	-44	-23
ipo application	-43	-60
ipo in	-7	-23
ipo may	-19	-13
ipo of	-52	-54
ipo opens	16	-12
ipo oversubscribed	-14	-19
ipo plans	6	42
ipo price	-106	-119
ipo subscribed	-118	-85
ipo to	-18	-30
ipos	-59	-35
iran	44	19
iran deal	17	6
irani	97	67
irani $	119	30
iraq	-49	-49
irb	7	7
irf	56	-29
irfc	-60	-50
irfc to	-10	-6
iron	12	25
iron ore	12	25
irrigation	5	21
is	-70	-96
is a	143	76
is coming	-42	-38
is going	76	81
is it	-75	-77
is more	-22	37
is new	-35	-37
is not	-33	27
is now	13	62
is possible	-63	-76
is the	40	-76
is visible	11	-12
ispat	-4	-33
issue	-58	-51
issue $	122	40
issue ,	14	42
issue ;	-11	-11
issue in	-17	-21
issue may	-36	-31
issue of	-13	-11
issue price	27	11
issue to	-49	-58
issuers	-25	-17
issues	-9	11
issues $	-78	-69
issues guidance	-15	-13
issues may	138	92
it	85	51
it ,	22	-6
it :	27	41
it a	14	54
it and	-24	-5
it companies	20	43
it firms	44	115
it is	-47	-36
it likely	17	4
it may	-48	-75
it sector	-61	-79
it space	74	86
it stocks	-25	-94
it the	42	47
it to	-18	-16
it will	-20	-30
itc	24	89
itc ,	1	70
itc :	56	-11
its	28	-31
its dal	23	13
iv	43	117
iv subramaniam	29	99
iv subramanium	16	18
ivrcl	20	16
j	-90	-44
j k	-35	3
j shah	-47	-48
jagdish	11	45
jagdish malkani	11	45
jagran	28	-5
jagran prakashan	27	-2
jaguar	16	41
jaguar land	16	41
jaideep	51	13
jaideep goswami	51	13
jain	65	44
jain $	29	68
jain ,	33	-40
jain irrigation	5	21
jaiprakash power	-13	-9
jaitley	-62	-26
jammu	-17	-9
jammu and	-29	-13
jan	33	-17
jan mar	49	-7
jani	-33	-41
jani $	101	33
jani ,	-134	-81
january	11	36
january $	-33	-27
january 0	-30	-39
january march	2	78
japan	-65	-57
jayakumar	-16	-12
jaypee	2	6
jeera	75	29
jeera ,	65	15
jeera futures	0	13
jet	26	-8
jet airways	25	-19
jeweller	20	11
jewellers	-35	-46
jewellery	-48	-67
jewellery is	-30	-32
jewellery stocks	18	-13
jgbs	-81	6
jhunjhunwala	29	11
jignesh	-35	31
jignesh shah	-35	31
jimmy	-29	-29
jimmy choo	-29	-29
jindal	-1	19
jindal steel	0	20
jitendra	-20	-42
jitendra mehta	-45	-46
jitendra sriram	33	6
jitters	5	17
jitters $	4	13
jittery	39	101
jittery $	23	69
jk	14	2
jlr	23	-2
jm	-10	-16
job	-22	-14
jobs	-25	-32
jobs data	-11	-58
jobs report	2	-11
join	15	-2
joins	-160	-151
jones	-27	-27
jones $	-26	-24
joshi	30	8
joshi $	32	19
joshi ,	-2	-13
jp	64	64
jp associates	22	58
jp morgan	-93	-63
jpmorgan	-95	-101
jspl	-9	124
jspl ,	6	43
jsw	8	-49
jsw steel	-5	-48
jubilant	60	73
jubilant foodworks	4	9
july	-21	-16
july $	-87	-56
july 0	-12	-14
july september	8	1
jump	95	40
jump 0	-8	27
jump in	28	6
jump up	8	1
jumps	154	-9
jumps 0	79	-48
jumps by	43	12
jumps on	29	10
jumps over	47	13
juncture	9	27
juncture :	9	27
june	-119	-71
june $	10	27
june 0	-31	-27
june f	-1	33
june quarter	-74	-96
just	-19	10
just 0	16	5
just dial	34	-2
just one	-27	-16
justdial	-20	6
jv	-34	-70
jyothy	15	4
jyoti	112	65
jyoti structures	105	39
k	-129	-92
k bank	-35	3
k sinha	-9	-11
kajaria	56	22
kajaria ceramics	31	10
kakkarr	-23	22
kakkarr $	-23	22
kalpataru	74	2
kalpataru power	74	2
kansai	16	6
kansai nerolac	16	6
kanto	14	78
kapadia	35	10
kapadia $	35	10
kapoor	-14	-13
karl	-40	-33
karnataka	-53	-37
karnataka bank	20	5
kartik	-21	-17
kartik kaushik	-21	-17
karur	34	17
karur vysya	34	17
kashmir	-17	-9
kashmir bank	-17	-9
kaushik	-21	-17
kaushik to	-21	-17
kaveri	29	64
kec	-26	-40
kec international	-30	-40
keep	17	32
keeps	5	8
keeps rates	34	1
kelkar	-18	-9
kenneth	-4	13
kesoram	-28	-78
kesoram industries	-28	-78
ketan	53	-2
key	-120	-111
key ;	1	-63
key level	-27	-22
key support	-3	-14
key takeaways	-41	-39
key to	33	3
khattar	24	14
khattar $	36	28
khemani	69	16
khurana	39	-22
khurana $	39	-22
kick	66	28
kingfisher	9	91
kingfisher airlines	9	91
kings	77	50
kings $	2	-13
kiran	-49	-42
kiran mazumdar	-49	-42
kirloskar	82	17
kirloskar oil	-55	-51
know	-47	-30
know about	-47	-30
kohli	61	79
kohli $	30	9
kolkata	25	72
kong	-54	-13
kong ,	-11	-20
kong benchmark	-13	44
kong shares	0	60
kong stocks	-9	-100
korea	-79	-15
korean	17	36
korean shares	0	21
korean stocks	-2	10
kotak	-40	-36
kotak mahindra	35	18
koutons	43	11
koutons retail	43	11
kr	-33	20
kr choksey	-33	20
krbl	10	3
kshatriya	-14	-18
kshatriya ,	-14	-18
kumar	-40	-58
kumar $	25	-17
kumar ,	-30	-3
kunj	18	38
kunj bansal	18	38
kyc	-7	-5
kyc details	-6	-4
l	97	65
l t	97	65
lab	16	8
laboratories	16	27
laboratories ltd	4	8
labs	1	31
lack	49	69
lack of	49	69
lacklustre	-10	-95
lacklustre trade	72	-5
lags	-5	49
lakh	4	14
lakh $	-2	32
lakh crore	24	22
lakh fine	-16	-16
lakh shares	113	142
lakshmi	-15	-11
lakshmi vilas	-16	-10
lal	32	3
lal pathlabs	39	9
lanco	-2	12
land	29	92
land rover	16	41
lands	14	5
lap	16	5
lap up	16	5
large	11	-7
large cap	-43	-4
largecap	-21	-44
larsen	21	82
larsen toubro	21	82
last	-72	-96
last 0	2	7
later	-24	-44
later $	-28	-47
latest	-50	-55
launch	-57	-77
launch $	-30	-10
launch rs	-29	-22
launches	-125	-148
launches new	-37	-40
law	-47	-51
law kenneth	-14	-17
lawsuit	-67	-85
lead	11	7
lead $	36	5
lead citi	-21	-17
lead gains	10	2
lead prices	10	-2
lead the	-35	-31
leads	56	34
leads asia	30	36
least	13	48
led	-90	-144
left	158	158
left $	41	9
legal	-5	12
leisure	18	5
lender	-38	51
lenders	-2	-12
lending	-1	32
less	51	51
level	-43	-45
level $	31	50
level :	-28	6
level changes	-101	-62
level for	-23	-32
level in	-6	-11
level to	132	44
levels	-31	-30
levels $	63	96
levels :	8	25
levels ;	-58	-44
levels around	-46	-77
levels closer	49	70
levels in	-48	-37
levels next	-83	-45
levels of	-77	-69
levels on	186	56
leyland	-23	-73
lic	1	65
lic housing	10	1
licence	53	15
lies	-61	-53
life	-23	-103
life $	-10	-9
life high	47	0
life insurance	-42	-42
life sciences	34	-20
lifesciences	3	22
lift	38	-1
lifts	175	-1
light	-56	-40
like	123	93
like tcs	23	1
likely	92	-58
likely :	-116	-62
likely ;	-6	-14
likely to	198	35
lilladher	32	75
lilladher $	32	75
limit	-34	-52
limit $	11	-1
limit on	12	-2
limited	-189	-95
limited $	-9	-12
line	-137	-139
line up	-87	-49
line with	-69	-90
lines	20	5
lines up	-52	-31
linger	-50	-51
linger $	-50	-51
link	48	-11
linked	14	-17
linked stocks	41	16
liquidity	-61	90
liquidity in	12	30
liquidity overhang	15	40
liquor	9	21
list	-101	-79
list shares	-36	-32
listed	-101	-92
listed companies	-33	-29
listed firms	-23	-19
listed on	-33	-38
listing	-46	-87
listing $	-58	-36
listing :	-60	-37
listing of	-10	-18
listings	-51	-32
lists	-142	-93
lists at	-24	-19
lists on	-68	-51
little	-150	-68
little changed	-71	8
lloyd	-3	-17
lng	42	25
lng prices	1	6
loan	63	39
loan to	30	28
loans	-6	-17
loans $	24	3
loans ,	-43	-33
local	43	0
lodha	-21	-24
logistic	53	25
logistic companies	33	13
logistics	79	-7
logs	46	51
logs 0	25	1
lok	-45	-39
lok sabha	-45	-39
london	-9	-162
london copper	-29	-29
long	107	70
long $	4	80
long positions	-65	-60
long term	116	44
longer	22	25
longer term	-5	20
look	74	123
look at	74	115
look attractive	-48	-39
look for	-47	19
look good	100	-14
look to	55	81
looking	-87	-84
looking at	-32	-47
looking to	-60	-45
looks	58	8
looks a	10	-15
looks attractive	50	21
looks good	38	8
looks to	-109	-88
looks weak	-2	16
looms	24	-3
lose	31	96
lose rs	9	44
loser	6	19
loser $	6	19
losers	3	34
loses	36	174
loses 0	-2	27
loses steam	13	59
losing	90	22
loss	-82	33
loss $	108	42
loss at	-188	-253
loss in	-22	85
loss narrows	95	167
loss of	-81	-22
loss shrinks	40	116
loss widens	29	137
losses	118	129
losses $	65	3
losses ,	4	72
losses after	36	43
losses as	6	90
losses on	0	27
lot	64	-6
lot of	110	8
love	-24	-10
low	12	135
low $	32	136
low ,	57	53
low after	-22	56
low demand	-10	43
low in	8	12
low of	9	26
low on	20	91
low spot	-2	7
low vs	5	21
lower	95	221
lower $	0	27
lower ;	23	62
lower after	0	9
lower as	84	49
lower in	5	14
lower levels	-8	-33
lower oil	180	-101
lower on	-31	50
lower than	2	26
lowest	12	59
lowest in	-4	7
lowest since	15	33
lows	-63	85
lows $	22	58
lows ,	3	9
lows after	-11	36
lows as	1	42
lse	-60	-42
ltd	-92	-1
ltd $	-84	-64
ltd .	5	11
ltd is	19	6
ltd q1	8	17
ltd q2	9	12
ltd reports	-63	-87
ltd with	26	93
lunch	-32	-53
lupin	39	31
lure	-85	-50
lux	-23	-26
lux industries	-23	-26
m	37	-100
m $	10	71
m ,	-9	-12
m cap	118	43
m m	12	30
macro	-83	-78
macros	138	40
made	-35	-50
maggi	14	16
maharashtra	-61	-99
maharashtra seamless	24	3
maheshwari	35	1
mahindra	52	-33
mahindra ,	8	-11
mahindra bank	30	19
mahindra mahindra	6	-3
mahindra with	8	19
maiden	-12	-27
maintain	91	34
maintains	-4	-17
maintains status	-7	2
maize	14	5
maize futures	14	5
major	-4	-91
majors	-53	-56
make	16	-47
make a	105	-58
make fresh	9	7
make in	-5	19
make india	44	9
make it	-18	-17
makemytrip	-58	-43
maker	-26	-28
makers	-7	-1
makers $	-47	-28
makes	216	103
makes fresh	19	-7
makes it	35	14
making	89	31
making :	7	29
making markets	47	27
malkani	-3	31
malkani $	50	82
malkani as	-13	-12
man	-41	-7
manage	-19	-18
management	20	-99
management $	-136	-93
manager	-67	-40
manager $	-64	-37
managers	-38	-91
managers $	-40	-72
managers this	41	10
managing	-91	-112
managing director	-82	-99
manappuram	-19	-10
manappuram finance	-20	-13
mangalore	55	24
mangalore chemicals	52	24
manghnani	4	-25
manipulation	-14	-23
manish	61	37
manish sonthalia	61	22
mantri	14	-41
mantri $	96	2
manufacturers	12	5
manufacturing	63	46
manufacturing data	5	25
many	-10	80
mar	11	-31
maran	136	50
march	27	23
march $	1	27
march 0	-74	-91
march qtr	3	11
march quarter	119	95
march series	-16	-16
margin	112	135
margin ,	15	40
margin pressure	15	60
marginal	-29	-25
marginally	27	24
marginally to	11	2
marginally up	12	-1
margins	49	109
margins $	66	23
marico	-36	37
mario	-59	-53
mario draghi	-59	-53
mark	-48	-8
mark :	-46	3
market	-58	-99
market $	-11	75
market ,	6	-60
market :	23	4
market ;	26	93
market debut	27	40
market due	6	16
market expert	27	9
market for	18	-33
market gives	57	28
market higher	-100	-61
market is	96	86
market may	-11	-16
market meltdown	-19	-12
market on	-1	-23
market remains	-14	13
market sentiment	-29	-18
market strategist	91	15
market this	-1	42
market to	113	53
market with	11	-3
market wrap	-30	-29
marketing	13	-6
marketing $	-45	-50
marketing companies	-32	-27
markets	-132	-93
markets $	-47	87
markets ,	-50	-30
markets :	-115	-85
markets ;	45	33
markets are	46	-25
markets at	45	-8
markets await	-12	-32
markets commission	-52	-52
markets fall	14	30
markets likely	47	77
markets may	-90	-154
markets on	-75	-88
markets rally	38	9
markets rise	48	7
markets this	-58	-54
markets to	66	41
markets will	-54	96
markets with	81	76
marks	-4	-10
mart	22	43
martin	16	41
maruti	31	21
maruti ,	12	5
maruti in	2	-7
maruti stock	23	-8
maruti suzuki	-33	-55
masala	23	19
masala bonds	23	19
massive	9	27
mastek	35	10
mat	-23	-23
match	-66	-49
matrix	-77	-100
matter	58	-9
maturity	27	5
max	16	-2
max india	37	17
max new	-25	-19
may	-105	52
may $	19	5
may 0	-40	-42
may be	39	-45
may buy	-118	-106
may consolidate	-25	-25
may continue	77	40
may correct	-7	41
may end	-24	-42
may expire	-16	-16
may face	22	49
may find	-15	102
may get	-40	-114
may give	40	-1
may go	14	7
may have	30	69
may head	-119	-95
may hit	-94	-8
may hurt	6	17
may impact	-28	-1
may move	11	-36
may not	-65	-6
may offer	-35	-56
may push	61	-16
may raise	85	32
may reclaim	-13	-24
may retest	-50	19
may return	-22	-36
may rise	-127	-34
may see	-32	-58
may take	-46	48
may touch	-35	90
may trigger	21	-7
maytas	-42	-67
maytas infra	-42	-67
mayuresh	-22	-13
mayuresh joshi	-22	-13
mazumdar	-49	-42
mazumdar shaw	-41	-35
mcafee	-11	-9
mcap	8	18
mcfl	-38	-39
mcx	-112	-34
mcx $	-94	-73
mcx ,	-15	-23
mcx sx	-53	-47
md	-140	-115
md $	-58	-55
md ,	-32	-34
md and	-14	-17
md ceo	-8	-7
md of	-18	-19
me	-48	-36
me :	-48	-36
measures	80	110
measures $	24	56
mechanism	-67	-49
mecklai	-91	-91
mecklai financial	-91	-91
media	12	-42
media $	-19	-17
media q3	-11	-8
media space	46	15
media stocks	2	6
medium	82	22
medium term	46	-6
medium to	25	-9
meet	-23	-84
meet $	13	-21
meet capex	53	21
meet on	-85	-113
meeting	46	89
meeting $	39	24
meetings	35	18
meetings $	46	26
meets	-57	-77
mega	11	-14
mehraboon	97	62
mehraboon irani	97	62
mehta	-66	-62
mehta $	81	84
mehta ,	-64	-55
mehta quits	-30	-50
meltdown	-3	20
member	-49	-46
member ,	-40	-34
members	-28	-53
membership	-7	-8
menthol	14	6
menthol rises	14	6
mercator	67	25
mercator lines	67	25
merchant	-17	-23
merger	-5	-50
merger $	1	-12
merger with	2	-12
metal	-3	52
metal stocks	2	98
metals	93	97
metals ,	78	0
metro	16	2
mf	-101	-28
mf $	-93	-56
mf distributors	-6	-5
mfs	118	47
micro	9	29
microfinance	-7	9
microfinance :	2	19
microfinance gains	36	14
microsoft	12	40
mid	93	-13
mid cap	114	34
mid caps	19	49
mid sized	33	2
mid small	-27	-42
midcap	37	17
midcap it	-86	-21
midcap pharma	18	8
midcaps	-49	-10
midpoint	43	-30
midpoint $	-66	-86
midpoint fix	105	38
might	-189	-73
miles	119	47
milk	-11	-22
milk prices	11	-9
mill	15	105
mill owners	15	105
millers	6	-3
millers buying	6	-3
million	-20	-62
million $	-31	-28
million ;	8	1
million in	17	-2
million ipo	-18	-9
million to	-36	32
mills	107	35
mind	-46	-58
mind $	-46	-58
mindtree	15	-25
mindtree and	42	7
miners	37	42
miners help	28	14
mines	9	12
mines $	9	12
minimum	41	124
mining	74	22
ministry	-50	-38
minutes	-3	-32
minutes $	113	32
miss	2	7
miss $	2	7
misses	13	10
mitesh	25	20
mitesh thacker	25	20
mix	-85	-119
mixed	-250	-258
mixed after	-100	-99
mixed ahead	-63	-62
mixed bag	-123	-80
mixed in	-40	-52
ml	-68	-46
ml $	-68	-46
mm	-33	-53
mmtc	57	-55
mmtc ,	58	1
mn	-28	-41
mn ipo	-9	-5
mnc	-40	-33
mncs	-15	-34
mobile	-55	-12
mode	-38	-51
mode :	-20	0
model	101	33
model :	43	7
modi	17	54
modi ,	-31	-46
modi government	90	29
mohoni	99	80
mohoni $	97	63
moil	4	10
moment	12	50
moment :	12	50
momentum	-18	89
momentum $	62	25
momentum in	12	19
monday	-70	-69
monday $	-43	-66
monday ,	-26	-5
monetary	-59	-54
monetary policy	-38	-28
monetary stimulus	-10	-24
monetisation	26	-4
money	-68	-161
money $	-31	-41
money :	-11	-21
money in	-32	-49
monitor	36	134
monnet	27	-14
monnet ispat	27	-14
monsanto	20	9
monsoon	81	51
monsoon $	50	64
monsoon rain	2	9
month	113	101
month $	2	13
month :	-7	-8
month ;	-41	-29
month high	92	91
month low	53	65
month lows	13	39
months	41	73
months $	59	12
months :	-22	64
months after	13	25
mood	25	26
more	-8	-10
more $	61	53
more attractive	-4	-8
more downside	-3	14
more from	37	2
more on	-68	-106
more promising	-35	-34
more than	-32	-90
more time	-39	-44
more upside	63	5
morgan	-136	-96
morgan $	-29	-25
morgan stanley	-44	-36
morning	-70	-28
morning trade	40	42
moser	24	22
moser baer	24	22
most	85	61
most in	-60	-30
motherson	54	23
motherson sumi	54	23
motilal	-101	-115
motilal oswal	-77	-104
motocorp	-2	22
motocorp $	15	49
motors	134	55
motors ,	-6	-9
motors :	8	3
motors a	0	35
motors should	101	24
mou	-34	-26
mount	-16	22
mount about	-16	22
move	24	-10
move $	-30	-31
move in	-11	-13
move on	-22	-13
move up	95	0
moved	18	-8
movement	8	-20
movement of	-22	-23
movements	-32	-46
movements $	-29	-42
moves	8	-49
moves sat	-14	-12
moves up	28	2
moving	50	-22
mphasis	10	-37
mrf	-14	-90
mrpl	26	6
msci	-84	-41
mt	-1	-22
mth	46	42
mth high	52	36
mtnl	56	37
much	-68	-23
much as	2	8
much higher	43	0
much of	-26	10
muhurat	-30	-24
muhurat trading	-30	-24
mukherjea	69	17
mulls	-31	-37
multi	7	9
multi commodity	-26	-27
multi year	14	20
multibagger	39	-3
multibagger in	39	-3
multibaggers	27	10
multibaggers :	27	10
multiples	-86	-60
mumbai	11	-5
mundra	-19	34
mundra port	-18	49
murthy	22	71
must	-27	-19
muted	-106	-120
muted response	-13	-9
muthoot	18	83
muthoot capital	10	0
muthoot finance	15	94
mutual	28	-20
mutual fund	65	41
mutual funds	-33	-64
my	-32	-35
my wealth	-32	-35
n	-32	-33
nagpal	83	10
nagpal $	83	10
nair	-35	-35
nair as	-9	-7
nalco	178	65
named	-40	-42
names	10	-97
names :	23	8
names for	-9	-12
names like	85	6
nano	-20	-18
narayan	-27	-47
narayana	149	134
narayana hrudayalaya	21	15
narendra	81	90
narendra modi	44	81
narrow	-94	-156
narrow range	-56	-106
narrowly	-23	-23
narrows	114	133
narrows at	52	143
narrows to	58	36
nasdaq	-65	-45
national	-19	-41
national bank	43	10
national stock	-8	18
natural	26	63
natural gas	13	28
natural rubber	12	28
nature	11	82
nature :	11	82
navneet	-58	-42
nbcc	139	78
nbfc	33	17
nbfc space	46	19
nbfc stocks	-14	-5
nbfcs	127	23
ncc	-30	-14
ncc rs	-10	-7
ncd	-59	-41
ncdex	-153	-152
ncdex $	-54	-55
ncds	-110	-82
ncds $	-77	-48
nda	-1	-22
nda may	-1	-22
nddb	-28	-21
near	-98	-85
near $	-64	-65
near 0	64	105
near six	30	13
near term	21	7
nearly	45	61
nearly 0	106	104
nearly flat	-92	-164
nears	-7	-51
nears 0	-28	-35
need	-105	-86
need $	53	21
need to	-95	-91
needs	-50	-54
needs to	-21	-34
neeraj	60	-4
neeraj deewan	53	-47
neeraj dewan	8	46
negative	-57	8
negatives	-77	42
nerolac	27	9
nerolac paints	8	0
nerves	15	52
nestle	49	106
nestle india	12	10
net	53	54
net $	-45	-31
net 0	3	16
net at	-109	-94
net declines	-23	63
net dips	-27	79
net doubles	55	18
net down	-24	136
net drops	-12	31
net flat	15	40
net income	-36	24
net jumps	8	-58
net loss	-96	-29
net profit	-80	-80
net profits	17	9
net rises	97	-18
net slumps	1	9
net soars	46	-7
net surges	9	0
net up	167	-1
net worth	-14	-14
network	-93	-62
network india	-1	-7
network18	47	-26
networks	51	60
networth	29	-20
neutral	-189	-195
neutral on	-80	-64
new	51	26
new 0	-20	-12
new ceo	-19	-17
new cfo	-9	-10
new cmd	-19	-21
new gold	-12	-11
new government	29	9
new high	123	-9
new highs	8	65
new india	-23	-15
new markets	-37	-25
new md	-11	-10
new orders	67	13
new peak	50	13
new platform	-26	-16
new record	11	95
new year	58	15
new york	4	23
new zealand	48	71
news	23	-49
news for	28	-29
next	9	41
next $	-62	-61
next 0	110	77
next big	-51	-54
next few	-96	-110
next one	32	-6
next phase	24	-5
next support	-17	-26
next two	6	16
next week	-78	-61
nfl	52	25
nhai	104	20
nhpc	-83	-43
nhpc q2	4	7
nhpc q3	-1	17
nickel	37	65
nickel ,	6	2
nickel futures	11	3
nifty	-143	-93
nifty $	-24	-26
nifty ,	-10	26
nifty 0	-11	33
nifty :	44	-45
nifty at	-61	-62
nifty can	-67	-37
nifty could	8	74
nifty ends	46	15
nifty hit	39	-10
nifty holds	-94	-77
nifty in	86	16
nifty is	-34	-20
nifty likely	10	-81
nifty looks	-81	-63
nifty may	-125	-56
nifty might	-90	-59
nifty near	-22	-21
nifty reclaims	100	30
nifty scales	78	0
nifty seen	-56	-46
nifty slips	4	20
nifty tests	-21	-17
nifty to	135	-15
nifty trading	-35	-50
nifty will	-89	-92
nifty50	-5	-9
nifty50 in	-4	20
nikkei	-86	-18
nikkei rises	13	7
nine	-122	-70
nine months	6	-23
nine stocks	-86	-57
nino	-19	-6
nirav	-8	69
nirav sheth	-8	69
nirma	-17	-15
nirmal	-50	-47
nirmal bang	-59	-48
nitin	39	33
nitin raheja	35	43
nmdc	-42	-31
no	-21	32
no trade	-4	20
nobel	22	2
nod	17	-60
nod $	24	5
nod for	43	-10
nod to	19	4
nokia	-20	-10
nomura	24	-9
non	-57	-90
noon	30	90
norm	-10	11
norm $	-6	29
norms	-126	-96
norms $	-80	-96
norms for	-80	-71
north	-7	11
north america	-7	11
nos	36	44
nos $	2	18
nos ,	22	6
nos in	49	13
not	-166	159
not a	-84	34
not an	3	101
not in	26	77
not prefer	87	104
not see	-53	-61
not to	-18	-24
not very	-25	17
note	-14	4
note ;	-7	-6
notes	9	10
notes investment	24	35
nothing	-9	103
nothing much	12	132
notification	20	2
notifies	-11	-11
novartis	5	10
novartis india	11	11
november	-81	-70
november 0	-22	-44
now	-3	-70
now $	-62	-124
now ,	26	-62
now :	5	83
now on	5	-13
nse	-153	-104
nse $	-10	19
nse ,	-13	-18
nse arm	-15	-18
nse at	13	0
nse listed	-44	-38
nse to	-39	-58
nsel	-186	-105
nsel ftil	-19	-23
nsel investors	-67	-3
nsel scam	60	123
ntpc	26	-32
ntpc ,	9	4
numaligarh	-6	-7
numaligarh refinery	-6	-7
number	-44	-37
numbers	40	58
numbers $	-37	-26
nuvo	60	28
nuvo ltd	22	11
ny	0	39
nz	36	129
o	-48	7
o :	-13	-11
o expiry	3	44
o tracker	-19	28
o y	32	-15
obc	6	6
oberoi	39	-30
oberoi realty	39	-30
oct	39	132
october	-30	-67
october 0	45	12
october december	3	-14
of	-126	-36
of $	58	5
of 0	-146	-71
of a	-22	71
of bad	15	45
of baroda	6	10
of boe	-19	-15
of budget	38	18
of china	-15	-41
of clarity	21	53
of companies	-63	-51
of corporate	0	46
of david	-26	-24
of e	-43	-26
of ecb	36	36
of equities	-11	-11
of eros	76	26
of fed	75	37
of financial	121	125
of good	-43	-42
of government	5	55
of greek	-62	-64
of india	2	-44
of infosys	-52	-41
of it	9	-22
of its	-17	61
of june	-1	33
of key	-9	-38
of life	-38	-31
of losses	61	47
of maharashtra	85	31
of more	-55	-32
of ncds	29	1
of new	16	12
of nifty	42	5
of now	72	43
of over	-67	-36
of post	7	72
of pricing	-1	-27
of projects	-8	6
of psbs	-16	56
of psu	50	0
of pulses	-1	37
of q1	-25	-29
of rally	22	78
of rbi	13	-19
of revival	10	-8
of rs	-68	-6
of rupee	11	-76
of sbi	14	3
of sesa	-16	55
of shares	-8	10
of state	-21	-12
of supply	46	-29
of tata	-23	-41
of the	10	-26
of this	28	6
of time	-45	-45
of top	-18	49
of trading	19	-55
of us	-79	-91
of wipro	16	110
off	212	154
off $	70	20
off 0	-15	44
off for	116	14
off lows	-8	19
offer	-14	-16
offer $	14	90
offer for	194	163
offer in	-32	-25
offer subscribed	57	24
offering	-32	-28
offering $	-53	-41
offers	-92	-144
offers $	-44	-32
offers 0	-19	-20
office	33	-8
officer	-39	-42
officer $	-33	-35
offset	25	89
offsetted	-36	-58
offsetted $	-36	-58
offshore	-71	-87
offtake	15	26
offtake $	14	17
ofs	95	48
oi	24	106
oil	70	133
oil $	31	25
oil ,	-55	-73
oil companies	-6	-14
oil edges	-23	57
oil engines	-55	-51
oil futures	25	47
oil gas	12	4
oil india	-51	8
oil marketing	67	49
oil plunge	8	16
oil price	-93	-145
oil prices	-37	52
oil steadies	-68	-62
oils	133	51
oils recover	97	36
oils remain	1	11
oils up	16	-3
okays	-22	-20
old	-49	-53
omaxe	-38	-26
omc	-25	48
omc stocks	-25	48
omcs	-41	27
on	80	58
on $	-32	-12
on 0	-46	-36
on :	159	28
on a	-76	-54
on account	-47	-29
on acquisition	55	15
on adequate	-1	10
on asian	-41	-66
on bank	-75	-41
on banking	-31	-8
on bharti	-45	12
on bourses	26	20
on bse	-5	-13
on buying	22	8
on cairn	-1	19
on capital	-130	-73
on china	-34	86
on coal	10	17
on consumer	-7	-36
on core	-61	-97
on d	48	79
on dalal	36	4
on day	-4	81
on debt	-42	-85
on debut	14	1
on delisting	44	-13
on demand	-1	20
on deutsche	-8	-18
on dips	153	17
on dollar	-1	10
on dull	-6	-71
on earnings	42	16
on easing	-21	113
on ecb	-1	18
on edge	-67	-94
on equity	-100	-62
on expansion	24	10
on falling	-8	39
on fast	-13	-9
on fed	-55	-45
on fit	-14	-12
on fresh	85	61
on friday	-33	-9
on geopolitical	-69	-48
on german	23	6
on global	41	62
on gold	-46	-99
on good	0	10
on greek	24	0
on hero	-29	6
on high	-12	5
on higher	6	12
on hopes	113	8
on increased	29	113
on index	18	8
on infosys	-17	28
on infra	-10	-27
on ipo	-25	-17
on it	-86	5
on low	-119	-32
on lower	-10	-39
on market	14	-16
on mcx	-37	-31
on merger	7	1
on millers	6	-3
on monday	-25	-8
on msci	-3	15
on multi	-26	-27
on muted	-34	-46
on nasdaq	-54	-37
on ncdex	6	-13
on new	32	11
on nifty	129	173
on nse	-30	-7
on nsel	-54	-84
on october	54	17
on oil	-61	-57
on one	48	10
on ongc	-1	13
on overseas	42	15
on pboc	-35	-59
on pick	8	0
on policy	-39	-3
on profit	5	90
on q1	7	1
on rate	36	-9
on raw	26	50
on reduced	6	16
on reliance	-10	-4
on renewed	78	22
on report	16	15
on reports	158	67
on retailers	-8	45
on revenue	-3	19
on ril	-12	-19
on rising	41	11
on robust	21	-9
on rs	20	29
on rupee	-73	-56
on russia	-69	-20
on scattered	-51	-47
on sebi	34	14
on september	-10	-7
on short	-57	-38
on sluggish	-7	76
on small	20	-5
on speculation	24	9
on spot	16	2
on stake	-4	12
on stockists	11	12
on strong	84	-2
on subdued	-3	38
on subsidy	-59	-8
on sustained	11	13
on tata	-61	23
on tech	-18	78
on the	-85	-151
on thursday	-13	5
on tight	20	1
on to	-117	-89
on track	97	-34
on ukraine	53	2
on upside	25	11
on us	39	28
on wall	-4	-36
on weak	-26	86
on weaker	-1	6
on wipro	29	-10
on year	8	36
once	101	43
once again	161	90
one	-16	20
one can	64	111
one month	31	-2
one of	-27	-16
one time	50	9
one year	-98	-41
ones	68	37
ongc	173	50
ongc ,	40	31
ongc :	67	25
ongc and	19	14
ongoing	18	-8
onion	3	21
onion prices	3	21
only	-30	-53
onmobile	-39	-29
onmobile appoints	-13	-13
onshore	33	11
opec	54	-21
open	-77	-161
open 0	0	27
open interest	-64	-41
open offer	68	-6
open on	14	100
open up	-114	-60
opening	-21	-2
opening flat	-37	-53
opening lower	7	26
opens	-30	-68
opens on	-65	-46
operating	51	165
operating loss	-28	73
operating officer	-21	-24
operations	-48	-39
operations $	-17	-13
operations ;	-13	-12
operations head	-12	-10
opportunities	-56	-37
opportunity	18	-8
opportunity to	67	34
opposite	-51	-38
opt	19	-16
opt for	19	-16
optimism	114	11
optimism $	50	28
option	25	69
options	12	-34
or	-112	-99
or 0	-38	-32
oracle	87	56
oracle financial	26	72
orchid	-27	23
order	-46	81
order $	-11	48
order on	-24	72
orders	-12	-7
orders $	6	2
orders ,	66	37
ore	11	25
ore prices	6	5
organic	-9	26
orient	2	-14
orient cement	19	9
oriental	23	11
oriented	29	41
oswal	-77	-104
oswal ,	83	31
oswal securities	-12	-11
other	32	103
others	80	-28
others to	-6	28
our	-55	-37
out	-138	63
out :	-28	-37
out for	13	-53
out of	-1	241
out rs	10	23
outflow	-12	4
outlook	-31	1
outlook $	-33	-8
outlook for	-33	-22
outlook on	20	4
outperform	163	65
outperform :	6	2
outperform market	16	7
outperformance	-5	-76
outperformers	-73	-117
outweighs	-6	19
over	82	93
over 0	143	123
over as	-78	-101
over china	51	13
over four	8	3
over iraq	-15	15
over next	54	7
over on	19	57
over rs	-59	-80
over the	45	30
over three	4	13
over two	31	15
overhang	17	73
overhang hits	15	40
overseas	-27	-32
overseas bond	-17	-26
overseas cues	13	4
oversubscribed	-30	20
oversubscribed 0	-78	-51
overvalued	-6	73
overweight	-90	-58
overweight on	-90	-55
own	40	-17
owned	-35	-26
owners	-86	19
owners in	-12	55
p	-46	-82
p 0	-27	-14
p notes	50	47
p padmanabhan	-6	-7
p phani	24	18
pace	-2	-10
pacific	-71	-74
pack	77	38
packaging	52	39
pact	-44	-58
padmanabhan	-6	-7
padmanabhan takes	-6	-7
pai	37	50
pai $	37	50
paint	-62	58
paints	-9	-20
paints $	-37	-26
paints q2	12	4
paints q3	1	14
paise	43	42
paise against	36	22
paise to	7	14
palm	15	65
palm oil	15	65
palmolein	110	-8
panacea	-14	-12
panacea biotec	-14	-12
pandey	36	47
pandey $	123	106
pandey ,	-81	-59
panel	4	95
panel to	17	115
panic	-76	-69
pankaj	36	47
pankaj pandey	36	47
pantaloon	-8	-3
pantaloon ,	-20	-21
pantaloon retail	14	16
pantaloons	-40	-76
paper	27	10
paper stocks	29	30
papers	-30	-41
papers for	-26	-23
parabolic	105	35
parabolic drugs	105	35
parag thakkar	12	10
pare	-59	117
pare gains	9	152
pare losses	42	21
parent	15	-16
pares	60	-11
pares gains	56	-30
paribas	-43	14
paribas financial	-16	9
parry	7	-5
part	-15	-85
part of	7	-61
participants	12	48
participate	-166	-110
participate in	-166	-110
partly	-29	-25
partners	-87	-62
partnership	-8	-11
party	15	-4
pass	-30	1
passenger	2	25
passes	18	-4
past	-5	-46
past 0	-10	-43
pat	-14	21
pat at	-32	-44
pat for	53	2
pat grows	-17	22
pat rises	-25	46
pat seen	4	15
pat up	38	17
patel	19	-2
pathlabs	54	14
patnaik	20	56
patnaik $	20	56
pattern	11	81
pay	-5	-40
pay 0	48	-1
pay off	80	10
pay rs	-87	-24
payment	-5	13
payments	-37	-23
payrolls	8	18
payrolls $	-2	37
pboc	-94	-71
pboc guidance	-35	-59
pc	109	116
pc $	63	-7
pc at	115	84
pc in	-37	-15
pc jeweller	20	11
pc on	73	2
pc to	-24	46
pe	-52	-75
peak	45	14
peaks	-78	-47
peaks $	-78	-47
peers	-37	-6
peers $	-41	-3
pegs	10	59
pegs back	8	59
pending	-63	-51
penny	-26	-31
penny stocks	-26	-31
pension	-44	-28
pepper	23	56
pepper futures	7	0
per	74	56
per barrel	126	31
per cent	53	73
per share	-74	-55
perform	51	43
perform well	49	34
performance	114	96
performance $	48	0
performance :	-35	-38
performing	-19	-25
period	-53	-31
perpetual	-30	-22
perpetual bonds	-30	-22
persist	-7	-1
persistent	73	34
persistent systems	75	19
perspective	28	-16
perspective :	28	-16
petrochemicals	-38	-19
petrol	-21	-18
petroleum	-15	-13
petronet	45	20
petronet lng	23	-5
petronet to	40	9
pezarkar	39	6
pezarkar $	97	64
pfc	-36	-20
pfc ,	-5	-51
pfc to	-25	-24
pfizer	54	107
pfs	-6	9
phani	44	81
phani sekhar	35	34
pharma	138	53
pharma ,	32	-9
pharma companies	-3	-33
pharma q1	4	9
pharma rallies	16	-2
pharma sector	9	19
pharma stocks	-79	45
pharma with	26	10
pharmaceutical	84	9
pharmaceuticals	31	-5
phase	-28	-37
phase of	-28	-37
phenomenal	77	20
physical	38	22
pick	201	21
pick $	47	-17
pick :	90	24
pick in	8	1
pick up	24	39
picking	-49	-38
picks	54	-67
picks ,	37	15
picks :	26	-2
picks for	-22	-28
picks in	-51	-43
picks up	79	11
picture	-44	23
pimco	-60	-21
pipavav	47	13
pipeline	87	40
piramal	-51	33
pistachio	17	5
placed	121	156
placement	35	8
places	-17	-32
plan	-25	2
plan $	-64	-67
plan ,	34	89
plan fails	1	20
planning	-50	-31
planning to	-44	-25
plans	-98	-139
plans $	40	-23
plans for	-24	-23
plans ipo	-51	-29
plans to	-1	-8
plant	25	-17
plant $	-5	-18
plants	-17	-19
platform	-68	-54
platform $	-41	-32
platinum	42	50
play	-158	-157
play $	4	-9
players	100	26
plays	154	55
plea	27	29
plea against	42	4
plea on	-9	-11
pledged	-22	126
plummets	14	78
plummets 0	11	56
plunge	20	120
plunge $	18	37
plunge on	5	20
plunged	-14	21
plunges	-14	137
plunges 0	-34	82
plunges on	15	31
plunges over	1	19
pm	-43	-31
pm modi	-43	-31
pmi	-85	-111
pnb	-8	-17
point	-75	-92
point rally	18	8
points	-49	-32
points $	28	-34
points ,	103	44
points :	-23	-31
points ;	-7	78
points down	15	47
poised	46	24
poised to	48	13
polaris	17	26
polaris financial	19	4
police	111	18
policy	-200	-112
policy ,	-2	10
policy :	-9	-11
policy meeting	15	40
policy review	-74	-74
poll	104	55
poll $	16	-13
ponzi	-42	-62
ponzi schemes	-14	-17
pooling	-5	-21
poor	-26	28
poor show	6	17
port	-11	38
port net	20	65
portfolio	92	-29
portfolio $	-9	-9
portfolio :	152	37
ports	139	86
portugal	-51	-79
position	3	58
positions	-179	-174
positions in	-9	-71
positive	180	36
positive for	151	60
positive on	92	26
positives	-18	-29
possible	-5	29
possible for	88	71
possible on	-63	-76
post	114	190
post $	-92	-64
post elections	24	-10
post ipo	-60	-55
post q1	51	45
post q4	-15	-10
post rbi	-87	-51
post weak	5	16
posts	-32	-79
posts 0	50	28
posts marginal	-29	-25
posts net	-34	-8
posts profit	-2	-18
posts q1	-55	-26
posts q4	-77	-63
posts rs	62	37
potato	15	34
potential	9	-14
potential :	66	7
pound	37	149
power	103	113
power ,	53	36
power :	110	6
power my	-32	-35
power reports	41	96
power sector	12	20
power stocks	0	62
power ventures	-13	-9
powergrid	10	12
prabhudas	2	60
prabhudas lilladher	32	75
prahlad	-11	-9
praj	56	69
praj industries	56	69
prakash	53	83
prakash diwan	-15	-24
prakash gaba	76	90
prakashan	27	-2
pramerica	-89	-50
pramerica mf	-89	-50
pramod	-18	-31
pramod gubbi	14	-9
prasad	-10	-26
prashant	-41	-50
prashant sharma	-25	-19
prashasta	52	103
prashasta seth	52	103
prateek	-101	-55
prateek agarwal	-101	-55
pre	-40	-78
pre budget	-9	-14
pre market	-57	-67
prefer	165	115
preferential	59	1
preferential share	27	-16
preferred	119	16
premium	50	-3
prepared	26	78
present	16	48
present valuations	34	66
presents	29	16
presents rail	29	16
president	-139	-144
president $	-42	-38
president ,	-39	-43
president of	-7	-7
president sales	-13	-12
pressure	-1	118
pressure $	12	40
pressure ,	5	18
pressure on	-17	-24
pressured	12	44
pressured by	12	44
prestige	21	45
prestige estates	24	38
pretty	-53	-16
prevent	10	58
price	-39	-51
price $	56	41
price ,	-54	-25
price at	-33	-10
price band	-62	-89
price cut	27	36
price for	64	143
price forecasts	-41	-61
price hike	-30	-43
price of	38	94
price post	-9	36
price to	35	-1
priced	32	-24
priced in	7	-3
prices	58	164
prices $	-31	19
prices ,	7	25
prices :	-25	-4
prices by	75	29
prices drop	7	20
prices ease	2	9
prices fall	32	48
prices likely	8	10
prices may	-61	-28
prices mixed	-84	-93
prices of	33	49
prices remain	-29	-45
prices rise	7	2
prices rule	-22	-25
prices slide	3	19
prices to	15	-2
prices will	48	35
pricing	-58	0
pricing power	-32	-36
prime	-18	-14
prism	32	27
private	-2	-18
private banks	26	44
private placement	35	8
private sector	-21	-34
probably	-50	-48
probe	78	-131
probe :	-17	-29
probes	-63	-91
problems	31	88
process	27	35
process $	-2	67
procter	32	14
product	121	59
product pipeline	14	7
production	-49	5
production $	-98	-35
products	-30	-22
profit	60	77
profit $	79	103
profit at	-243	-207
profit beats	14	3
profit booking	-6	100
profit declines	3	27
profit dips	-22	43
profit doubles	15	7
profit down	-21	127
profit drops	-17	49
profit falls	-24	82
profit for	82	12
profit grows	29	4
profit growth	44	79
profit in	-74	-105
profit increases	35	7
profit jumps	69	3
profit nearly	-18	-15
profit of	-140	-159
profit rises	98	-4
profit soars	8	1
profit taking	-23	18
profit up	145	6
profitability	21	62
profits	61	58
profits $	17	23
profits in	13	30
project	-58	-15
projects	128	83
projects ,	-15	-16
projects gets	163	59
promising	-35	-34
promoted	-13	-19
promoted as	-13	-19
promoter	-103	11
promoter sells	13	56
promoters	-78	-18
promoters $	-63	-58
promoters may	-22	35
promoters sell	13	30
prop	29	13
prop up	28	13
proper	4	-10
proper status	-14	-12
properties	-13	33
property	-13	43
proposal	-5	-9
proposals	-34	-28
proposed	-84	-73
proposes	-43	-75
props	-8	66
props up	-8	66
prospects	43	65
prospects $	11	15
prospects of	55	7
prospectus	-2	43
prove	32	10
provisioning	18	10
provisions	22	-5
proxy	14	76
psbs	-98	-11
psu	-94	-36
psu banking	-48	-74
psu banks	36	91
psu stocks	-30	-52
psus	11	-10
psus $	39	10
ptc	-74	-42
ptc india	-74	-42
public	-104	-143
public issue	-25	-21
public offer	28	2
public offering	-17	-19
public sector	-17	-45
pull	122	29
pullback	-18	117
pulls	24	33
pulls down	0	18
pulses	-64	-65
pumps	16	6
punj	1	-6
punj lloyd	-2	-19
punjab	57	42
punjab national	43	10
punters	142	94
puravankara	-53	-59
purchase	-39	-35
purchases	-60	-54
puri	55	20
purushottam	7	-14
push	105	-26
push $	-126	-85
push sensex	66	-1
push up	34	9
pushes	109	60
pushes gold	44	9
put	-80	-119
puts	-6	5
pvr	4	-38
pvt	-29	-18
pvt ltd	-23	-11
pwc	-11	-9
q1	35	36
q1 $	-45	-1
q1 earnings	-78	-101
q1 fy13	-39	-32
q1 net	-1	98
q1 nos	27	68
q1 pat	16	33
q1 profit	50	4
q1 results	15	-5
q1 revenue	63	17
q1 show	10	2
q2	10	93
q2 $	-20	-23
q2 earnings	7	-1
q2 net	15	-23
q2 nos	10	3
q2 numbers	22	90
q2 pat	-6	-2
q2 profit	-36	15
q2 results	-55	-34
q2 sales	-18	59
q2 up	14	2
q3	94	47
q3 $	-3	-78
q3 loss	-10	-11
q3 net	-33	48
q3 numbers	5	-9
q3 pat	-6	22
q3 profit	138	33
q3 results	35	16
q4	30	115
q4 $	-7	83
q4 loss	8	17
q4 net	77	78
q4 pat	-43	16
q4 profit	-55	-45
q4 results	23	-6
q4 show	17	1
qe3	-23	-23
qfis	-20	-24
qip	14	-39
qip $	-167	-112
qtr	-80	-37
qtr $	22	12
qtr net	-100	-48
quality	-78	-3
quality concerns	16	43
quantum	-67	-90
quantum securities	-12	-34
quarter	23	5
quarter $	-31	-153
quarter earnings	-16	-5
quarter net	1	-20
quarter results	-8	2
quarterly	30	6
quarterly net	9	2
quarterly results	28	6
quarterly revenue	21	12
quarters	-68	62
quarters :	-13	77
quick	7	-8
quick heal	7	-8
quit	52	201
quit $	-19	48
quite	-110	-165
quits	-162	-205
quits $	-95	-101
quits as	-21	-36
quo	-7	2
r	-53	-40
r d	-12	-8
raamdeo	-57	-30
raamdeo agrawal	-57	-30
race	-4	-9
radar	13	-41
radico	58	12
raghuram	-32	-28
raghuram rajan	-32	-28
raheja	35	43
raheja $	35	43
raid	8	27
rail	-2	34
rail budget	27	18
railway	53	28
railway stocks	6	38
railways	-80	-74
railways earnings	7	0
rain	2	9
rains	8	82
raise	-99	-166
raise $	-35	-17
raise 0	-49	-36
raise over	-72	-82
raise rs	74	-55
raise up	-50	-33
raised	48	-14
raises	327	72
raises $	179	9
raises 0	148	53
raises rs	296	92
raises target	-58	-41
raising	66	72
raising $	66	26
raising plans	7	3
raising rs	-25	-41
raj	-51	15
raja	-42	-36
raja batteries	16	10
rajan	55	6
rajan rate	11	12
rajat	91	91
rajat bose	86	105
rajesh exports	-57	-33
rajesh jain	70	51
rajiv	-20	-26
rakesh	-32	-6
rakesh jhunjhunwala	-14	10
rallies	182	14
rallies $	27	8
rallies 0	116	5
rallies as	41	17
rallies nearly	30	-11
rallies on	131	59
rallies over	83	-18
rallis	13	6
rallis india	13	6
rally	167	57
rally $	-124	19
rally :	-39	35
rally ;	1	34
rally ahead	49	11
rally as	51	16
rally in	16	99
rally may	23	7
rally on	133	22
rally over	11	-6
rally post	10	4
rally to	-81	-52
rama	-8	-39
rama synthetics	-8	-39
ramco	-1	-7
ramco systems	-1	-7
ramesh	-20	-22
ramky	10	7
ramky infra	12	5
ramky infrastructure	-12	-4
ramsarup	-21	-17
ranbaxy	-3	146
ranbaxy :	35	112
ranbaxy deal	-79	-62
range	-148	-105
range $	-25	20
range :	-46	-61
range ;	-17	-21
range bound	-36	13
range for	-34	-39
range of	-10	-11
rangebound	-162	-145
rangebound ,	-120	-109
rangebound ;	-21	-17
rangebound in	1	26
rao	-42	-42
rate	43	25
rate cut	-24	-63
rate hike	28	44
rate sensitive	42	12
rated	-20	25
rated on	-18	-14
rates	93	-6
rates $	82	42
rates :	-17	-13
rather	-68	-41
rather than	-68	-41
rating	29	30
ratings	-22	-4
ratio	115	16
ravi	-60	-100
ravi ruia	-37	-56
ravi venkatesan	-27	-45
raw	-63	-4
raw sugar	28	56
raymond	-31	43
rbi	-219	-204
rbi $	-52	-55
rbi deputy	-26	18
rbi intervention	3	-40
rbi maintains	-7	2
rbi monetary	-6	-10
rbi policy	-82	-66
rbi rate	-13	-11
rbi tightens	-6	10
rbi to	-43	-31
rcom	46	26
rcomm	-12	-26
re	-38	-59
re rated	-15	-26
re rating	33	13
reach	155	30
reach 0	74	4
readies	-17	-16
ready	28	-37
ready for	67	15
real	41	44
real estate	27	53
reality	-62	-63
realty	123	205
realty rallies	7	-8
realty stocks	-64	-30
reap	-64	-85
reappointment	-47	-39
reasonable	-40	-52
reasonably	4	-70
reasons	76	-9
reasons why	83	18
rebound	70	-76
rebound after	65	-42
rebound as	48	4
rebound in	-46	-33
rebounds	108	69
rebounds $	21	39
rec	-55	-63
rec ,	-15	-41
receives	-29	-26
recent	28	0
reclaim	-51	-49
reclaim 0	-13	-24
reclaims	100	30
reclaims 0	100	30
recommend	35	34
recommend to	-63	-9
recommend wait	-87	-57
recommendations	-93	-80
recommendations on	-93	-80
recommends	-31	-33
reconstruction	8	-4
reconstruction company	8	-4
record	210	161
record $	43	44
record high	75	118
record highs	71	-23
records	116	8
recos	-20	-23
recover	87	108
recover from	-40	0
recover on	35	5
recovers	178	21
recovery	84	98
red	-59	117
red $	-62	46
red ;	6	19
reddy	-24	16
reddy laboratories	1	8
reddys	14	13
reduce	-60	-11
reduced	5	20
reduced offtake	6	19
reduction	-15	-30
referendum	119	31
referendum $	119	31
refined	68	15
refinery	-8	-4
reflect	22	4
reform	-72	-69
reformist	-39	-25
reforms	10	-85
reforms $	33	-4
refund	-88	-82
regains	4	-45
region	-28	-22
regional	18	7
registered	-68	-49
registers	3	7
regulations	-9	-8
regulator	-17	-10
regulator $	-9	1
regulators	-7	-5
regulators $	-6	-4
regulatory	47	190
rei	-32	59
rei agro	-32	59
reits	-23	19
reject	30	101
rejects	23	30
rejig	-55	-15
rejig $	-61	-42
rejigs	-56	-51
rejigs india	-47	-43
related	18	4
related companies	15	6
related stocks	9	2
relaxes	-38	-55
reliance	15	65
reliance ,	17	8
reliance capital	24	-4
reliance communications	-28	-12
reliance industries	-60	-95
reliance power	27	51
relief	35	10
relief for	47	89
relief over	51	13
religare	-6	-33
remain	-23	-66
remain bullish	-7	-11
remain subdued	-21	1
remain weak	-5	37
remains	-64	23
remains a	0	67
remains flat	-46	-71
remains steady	-7	-8
remains weak	3	38
remedies	14	5
renewed	118	40
renewed demand	74	13
renuka	41	1
renuka sugar	47	-4
renuka sugars	-9	8
replace	-7	-7
reply	-26	-32
reply to	-17	-15
repo	82	35
report	-13	-76
report $	80	43
report :	-26	-24
report it	25	8
report may	-11	1
report on	-79	-81
reports	-42	-125
reports $	60	57
reports 0	4	37
reports net	-59	-67
reports of	13	10
reports q1	-55	-92
reports q3	11	35
reports rs	-144	-119
reports to	14	3
required	-26	-22
rerate	65	-4
rerating	7	2
research	-93	-166
research $	-35	-64
reserve	-148	-105
reserve bank	-59	-33
reserves	59	77
reserves $	22	10
resigns	-141	-245
resigns $	-65	-108
resigns as	-51	-85
resistance	0	142
resistance at	-26	-39
resistance for	37	166
resorts	19	6
respite	26	-27
response	140	166
restricted	-26	-47
restricted trade	-13	-23
restrictions	-70	-91
restructuring	-1	-76
restructuring $	-66	-104
result	-4	48
results	-86	-116
results $	10	-9
results ,	-47	39
results :	-13	-22
results ;	32	0
results ?	-15	-17
results eyed	-5	-7
results for	-8	-6
results of	-12	-6
resume	-10	-50
resumes	-16	3
retail	108	128
retail investors	-4	26
retail sales	7	3
retail shares	21	8
retailers	25	66
retailers $	30	25
retailers demand	-8	45
retain	-26	-27
retest	-186	-88
retest 0	-50	20
retest levels	-18	-30
retreats	20	96
retreats from	-11	93
return	-45	-166
return 0	32	-8
return on	-100	-62
return to	58	-25
return upto	-52	-38
returns	-1	-130
returns $	69	14
returns :	24	7
returns in	-97	-106
returns of	15	-3
revenue	192	128
revenue $	-38	0
revenue growth	58	-16
revenue rises	69	20
revenue visibility	8	4
revenues	11	52
revenues and	1	50
reverse	31	18
reverse losses	48	16
review	-113	-106
review $	-61	-75
review ,	-20	-4
revises	-32	-32
revision	56	120
revisit	-20	-14
revival	48	1
revival $	40	9
revival in	-35	-36
revival of	44	17
revive	-139	-1
reward	76	-3
rice	39	152
ride	150	83
rides	11	-68
right	51	-151
right time	86	5
rights	-42	-74
rights issue	-6	-52
ril	67	-65
ril ,	35	12
ril plea	42	4
ril to	-75	-60
ripples	11	-11
rise	136	26
rise $	-85	55
rise ,	3	79
rise 0	-16	-91
rise amid	38	10
rise as	102	36
rise in	132	87
rise on	13	-117
rise to	6	64
rises	212	26
rises $	12	17
rises 0	134	15
rises by	13	-2
rises marginally	11	2
rises on	137	13
rises to	56	15
rising	29	79
rising demand	34	-19
rising spot	6	4
risk	-7	-106
risk $	-94	-68
risk aversion	9	28
risk reward	76	-3
risks	-44	-38
risks of	-23	-39
risky	24	111
risky :	14	71
rnrl	-54	-70
road	14	-79
robust	73	0
robust demand	20	4
robust dollar	11	-5
rohit	77	78
rohit shinde	77	78
role	5	-43
role $	22	-18
roll	-64	-12
roll out	-44	-32
rolling	-33	-40
room	4	-22
room :	-99	-75
room to	107	46
ropes	-46	-45
ropes in	-46	-45
roshni	-13	-31
rotation	23	2
rouble	20	-27
roubles	24	-2
rout	-24	-69
rout $	-57	-102
route	21	25
route $	50	53
rover	16	41
row	6	15
row ;	6	15
roy	-28	-25
roy ,	-28	-25
royalty	-38	-31
rpg	-10	-15
rs	33	6
rs .	-32	-26
rs 0	38	11
rubber	-46	114
rubber prices	15	53
ruia	-37	-56
rule	-57	-79
rule steady	-22	-25
ruled	-28	-37
ruled out	-28	-37
rules	-109	-110
rules for	-25	-25
ruling	-65	-78
ruling $	0	7
rumours	13	13
run	42	-90
run :	43	9
run up	-46	-26
rung	0	-14
rupee	22	19
rupee $	-43	-82
rupee ,	3	-19
rupee bond	71	5
rupee dollar	-48	-49
rupee ends	-26	-36
rupee fails	16	46
rupee falls	11	25
rupee from	104	13
rupee hits	-23	-49
rupee is	4	105
rupee little	-18	-28
rupee rises	38	12
rupee steady	-10	-10
rupee to	106	16
rupee trims	13	125
rupee will	-53	-36
rupees	101	35
rupiah	-17	88
rural	-34	38
rural electrification	-15	-18
rush	-34	26
russell	-72	-61
russia	94	49
russia ,	12	60
russia sistema	0	7
russian	-27	-51
s	-95	-106
s gopalakrishnan	-17	-12
s korean	-4	20
s p	-74	-78
sabha	-112	-83
sabharwal	12	105
sabharwal $	12	105
sachdev	-10	-10
sachdev $	36	48
sachs	-79	-67
sacks	-11	4
sadananda	29	16
sadananda gowda	29	16
safe	120	64
safe haven	-23	15
safety	-89	21
sahara	57	-57
sail	-28	-45
sale	-20	108
sale $	49	-9
sale ?	-21	-34
sale buzz	10	-2
sale of	-10	49
sale plan	-53	-43
sale to	10	19
sales	85	186
sales $	16	-15
sales ,	-16	-12
sales to	18	8
sampriti	-47	-48
sampriti capital	-47	-48
samsung	-68	-63
samsung electronics	8	4
samvat	66	-6
samvat 0	61	-2
sanctions	3	-54
sandeep	-25	43
sandeep j	-47	-48
sandeep wagle	39	105
sandip	6	61
sandip sabharwal	21	84
sangeeta	7	-14
sangeeta purushottam	7	-14
sanger	-26	-26
sanger ,	-26	-26
sanghvi	-10	-10
sanitaryware	30	11
sanjay	-104	-90
sanjay jain	-29	-30
sanjeev	-60	28
sanjiv	-8	-13
sarraf	-26	-35
sat	-3	-43
sat against	-14	-12
sat rejects	52	33
satyam	86	25
saurabh	66	15
saurabh mukherjea	69	17
saw	-57	-32
sawhney	-12	-11
say	30	-118
say $	72	23
say analysts	-3	-38
say brokerages	28	14
say experts	-40	-35
says	-64	-165
says government	-52	-39
says mehraboon	1	52
says prakash	-7	-25
sbi	-63	-6
sbi $	-24	-33
sbi ,	16	11
sbi :	-135	-94
sbi bonds	25	93
sbi chief	-23	-20
sbi margin	15	40
sc	22	9
scale	44	11
scale 0	39	8
scales	78	1
scam	59	126
scam $	18	46
scam :	5	13
scandal	-3	16
scandal $	-3	16
scanner	-32	30
scanner $	-32	30
scattered	-51	-47
scattered buying	-73	-59
scenario	28	24
schedule	46	5
scheme	62	-20
schemes	-78	-66
schemes $	8	14
schemes :	-10	-14
sciences	24	-81
scores	-31	-24
scotland	-16	-15
scotland votes	-16	-15
scottish	61	-19
scrip	-47	74
scrips	21	72
scrips to	21	72
se	-37	-55
se asia	-37	-55
seamless	24	3
search	-1	-13
season	75	92
season $	48	90
seasonal	-49	-63
seasonal demand	-49	-63
sebi	-214	-198
sebi $	-171	-166
sebi ;	2	-29
sebi asks	-11	-8
sebi bars	35	77
sebi calls	-28	-47
sebi chairman	43	99
sebi chief	-10	-11
sebi may	-27	-26
sebi mulls	-22	-30
sebi new	-14	-11
sebi nod	97	46
sebi norms	-1	22
sebi notifies	-19	-19
sebi on	-62	-70
sebi order	-19	-22
sebi orders	-36	-63
sebi relaxes	-41	-56
sebi seeks	-23	-17
sebi slaps	2	59
sebi to	-83	-84
sebi wants	-10	-8
sec	-64	-43
second	-54	-16
second day	-59	-37
second quarter	-29	-38
sector	224	87
sector $	50	106
sector :	35	-84
sector ;	8	3
sector banks	5	-40
sector may	25	20
sector rotation	23	2
sector stocks	19	19
sector to	95	28
sectors	-124	-57
sectors :	-50	-24
secular	-61	-28
securities	-229	-185
securities $	-132	-116
securities ,	-13	-13
securities appellate	-29	-17
securities ltd	-41	-26
securitised	-25	-16
securitised debt	-25	-16
security	9	66
see	-11	9
see 0	-42	-40
see a	20	101
see biggest	10	9
see initiatives	-38	-30
see nifty	-54	-85
see sensex	-30	-7
see some	80	-1
see strong	11	17
see too	-37	-62
seed	-25	-3
seeing	-42	-60
seek	-122	-131
seek shareholder	-10	-8
seeks	-143	-94
seeks clarification	-16	-12
seeks more	-20	-22
seeks sebi	-55	-32
seeks shareholder	37	2
seen	-102	-67
seen $	51	1
seen at	-118	-145
seen between	-11	-9
seen in	-51	50
seen opening	-24	-12
seen rangebound	1	26
seen up	9	2
sees	92	-9
sees sensex	-39	-49
segment	7	-10
segment $	-29	-29
segment from	-13	-23
segments	-2	-7
sekhar	35	34
sekhar $	59	71
select edible	18	8
selection	-99	-67
sell	-62	113
sell $	28	66
sell 0	-17	63
sell :	-14	31
sell bank	10	20
sell bharti	2	8
sell call	10	20
sell divis	1	6
sell hdfc	2	13
sell old	-58	-81
sell shares	5	28
sell tech	9	19
selling	-20	116
selling $	7	23
selling ;	-20	52
selling pressure	9	27
sells	-10	181
sells 0	-36	102
sends	14	47
senior	-47	31
senior vice	-11	-12
senior vp	-9	-12
sensex	124	167
sensex $	52	65
sensex ,	4	89
sensex 0	-29	-28
sensex above	60	16
sensex at	-110	-110
sensex by	43	-20
sensex companies	39	94
sensex cracks	-11	74
sensex ends	-24	-39
sensex falls	7	16
sensex higher	14	2
sensex loses	13	59
sensex opens	2	8
sensex rangebound	-140	-130
sensex slips	-6	17
sensex to	-27	-16
sensex trading	-8	-14
sensex turns	-9	2
sensex under	17	40
sensitive	12	-10
sensitive stocks	42	12
sentiment	81	201
sentiment $	14	9
sentiment improves	-37	-21
sentiment in	10	-2
seoul	7	-1
seoul shares	7	-1
sep	30	28
separate	-59	-35
sept	-44	-53
sept quarter	-25	-53
september	-89	-63
september $	-18	-38
september 0	-3	16
september quarter	32	17
series	-61	-46
series may	-16	-16
series payments	-37	-23
service	29	67
services	-106	-27
services $	-93	-57
sesa	-4	41
sesa goa	-39	-31
sesa sterlite	1	60
seshadri	-8	47
seshadri bharathan	-8	47
session	22	49
sessions	43	0
sessions $	32	13
sessions :	18	5
set	46	-133
set for	85	66
set to	12	-48
set up	-103	-54
seth	107	107
seth $	107	107
sets	-50	-65
sets aside	3	-26
settle	-14	-20
settled	-102	-63
settles	-52	-51
seven	12	-10
seven fold	31	14
several	-91	-52
shah	-44	17
shah $	77	48
shah ,	-54	-34
shakes	-26	-24
shaky	51	127
shalimar	14	15
shalimar paints	14	15
shanghai	-7	-50
shanghai shares	12	1
shanghai stock	-81	-66
shanghai stocks	60	13
shape	-41	-36
sharda	56	11
share	-117	-53
share $	-14	-21
share :	-37	-41
share issue	23	-16
share price	38	22
share sale	-74	-47
shareholder	0	-37
shareholder nod	-74	-41
shareholders	-54	149
shareholders $	-7	64
shareholders approve	-8	-14
shareholders nod	91	23
shareholding	-88	20
sharekhan	-111	-103
sharekhan $	-64	-58
shares	156	202
shares $	173	174
shares ,	39	-22
shares ;	8	-68
shares and	-72	-59
shares at	24	-3
shares close	2	18
shares crash	2	10
shares dip	9	92
shares down	1	71
shares edge	-4	12
shares end	-69	-19
shares fall	0	99
shares for	33	85
shares gain	51	0
shares higher	17	5
shares hit	-6	1
shares lead	12	5
shares of	104	13
shares on	-34	-50
shares pare	-8	48
shares plunge	-1	13
shares slide	-5	30
shares slip	1	57
shares slump	6	78
shares soar	14	4
shares soars	21	-2
shares steady	-37	-40
shares surge	14	-6
shares tank	-17	22
shares to	-94	-82
shares up	69	19
shares worth	-28	23
sharing	-57	-40
sharing kyc	-6	-4
sharma	-28	-47
sharma ,	-25	-19
sharmila	51	17
sharmila joshi	51	17
sharp	31	7
sharply	43	44
sharply $	19	-18
sharply :	11	11
shaw	-41	-35
sheen	-62	-47
sheet	36	75
shekhar	1	39
shell out	-1	13
shemaroo	-79	-46
shemaroo entertainment	-13	-11
shenoy	-36	3
shenoy $	8	63
shenoy ,	-46	-58
sheth	-8	69
sheth $	-8	69
shetty	-104	-72
shift	-47	-25
shift to	-53	-56
shilpi	-13	-13
shilpi cable	-13	-13
shinde	77	78
shinde $	77	78
shine	43	-12
shines	117	44
shipping	31	-16
shoots	72	7
shop	-54	-5
shop in	-58	-36
shoppers	104	4
shoppers stop	104	4
short	-35	64
short $	-88	-111
short covering	6	-37
short nifty	79	117
short term	-44	-29
shorts	-22	58
shot	-62	-70
should	12	-118
should be	-62	-79
should buy	49	34
should do	29	26
should investors	2	20
should not	-18	-21
should resume	-11	-36
should stay	-30	9
should tread	-32	20
should wait	-32	2
should you	-82	-80
show	148	98
show $	23	47
show ,	-66	-39
showing	-34	-7
shows	-144	-214
shows signs	30	6
shree	60	43
shree renuka	12	27
shrikant	24	9
shrikant chouhan	24	9
shrinks	40	113
shrinks to	40	116
shriram	-108	12
shriram city	-1	-9
shriram transport	-63	11
shut	-29	-37
shutdown	13	10
shutdown $	13	10
shuts	8	32
siddh	29	-39
siddh capital	29	-39
side	37	-3
sideways	-39	100
siemens	-11	11
sight	-45	-57
sign	-23	-42
sign mou	-33	-25
signals	40	82
significant	52	-30
signs	-17	-8
signs of	-14	-7
sikka	-19	-29
sikka to	-52	-39
silver	60	-1
silver ,	1	58
silver extend	4	7
silver falls	-1	8
silver futures	-70	-51
since	90	119
since 0	92	64
since april	3	11
since august	9	-1
since june	14	32
since march	13	33
singapore	144	29
singapore for	40	14
singh	-99	-103
singh $	-61	-40
singh kohli	30	9
single	-23	-2
single day	1	13
sinha	-80	-90
sinha $	-12	-13
sink	15	58
sink to	12	56
sinking	25	88
sinks	-2	86
sintex	86	27
sistema	-23	-14
sistema down	0	7
situation	18	-20
six	-2	-91
six companies	16	-55
six months	-34	-22
six year	34	15
sixth	84	43
sixth day	84	43
size	-88	-50
size of	-35	-22
sized	33	2
skip	5	63
sks	-22	6
sks micro	9	29
sks microfinance	9	-12
slap	-34	-47
slaps	3	65
slaps rs	-18	-13
slash	17	-2
slide	7	165
slide $	35	-10
slide ,	6	22
slide as	13	42
slide down	-46	71
slide to	3	20
slides	13	65
slides $	14	41
slightly	64	32
slightly ;	17	40
slip	97	173
slip $	20	63
slip ahead	12	29
slip as	5	60
slip below	6	31
slip on	-8	34
slips	12	194
slips $	1	16
slips 0	-5	22
slips after	8	22
slips as	47	98
slips below	9	42
slips in	13	69
slips nearly	-11	25
slips on	-16	-8
slips over	-24	56
slips post	15	37
slips to	0	37
slow	67	45
slow start	-15	-36
slower	-5	90
slowing	6	34
slows	12	65
sluggish	-1	131
sluggish demand	-6	78
sluggish growth	2	57
slump	-82	3
slump $	-61	-109
slump 0	-7	24
slump in	-44	-87
slumps	-3	117
slumps $	-4	22
slumps 0	-3	21
slumps after	7	15
small	27	0
small cap	-6	-51
small caps	-48	-29
smallcap	39	15
smallcap stocks	39	15
smaller	91	-28
smart	-48	-31
sme	-51	-45
snap	-65	-3
snap up	-82	-53
snaps	-66	36
snaps 0	-27	68
snowman	102	9
snowman logistics	100	9
snub	8	59
snub $	8	59
so	79	-1
so far	53	-16
soar	182	-33
soar as	64	-37
soar on	74	-25
soaring	-46	29
soars	122	-4
soars 0	100	-11
sobha	72	-17
sobha developers	73	-21
soda	23	14
soda rises	21	4
soft	-17	-63
soften	17	125
soften 0	-18	35
softens	43	149
software	21	24
software :	28	51
sold	-21	71
solid	52	32
solutions	-54	-52
solutions $	-32	-27
solved	-42	-63
somany	32	12
somany ceramics	32	12
some	-33	-18
some more	21	4
some time	-13	43
sonam	-62	-56
sonam udasi	-62	-56
sonthalia	61	22
sonthalia $	66	27
sony	8	6
sony shares	1	6
soon	-42	47
soon $	-58	51
sops	-18	-18
source	-29	-27
source $	-29	-27
sources	-81	-92
sources $	-81	-92
south	10	5
south asia	-9	-10
south east	-2	6
south korea	-77	-16
south korean	24	18
sovereign	62	71
sovereign wealth	-51	15
soya	42	12
soyabean	-41	111
soyabean futures	15	2
space	20	6
space :	36	-53
space at	22	93
space looks	46	19
space over	1	19
space with	12	1
spark	10	77
sparks	-79	-59
sparsh	-14	-28
sparsh bpo	-14	-28
special	-13	-13
special audit	-13	-13
speciality	36	21
specific	-101	-64
specific :	-40	-42
spectrum	0	-16
spectrum auction	-6	-13
speculation	27	10
spencer	-9	-7
spending	133	40
spice	55	48
spicejet	-3	-31
spicejet ,	-57	-58
spicejet to	-12	-15
spirits	22	92
spirits ,	37	101
split	-3	-24
split $	-34	-37
spook	33	102
spot	128	16
spot demand	93	6
spot exchange	-43	-28
spurs	30	52
spurt	105	25
srei	-47	-5
srei infra	-12	31
srf	12	9
sridhar	-22	-18
srinivas	-46	-61
srinivasan	-9	-9
sriram	16	-15
sriram $	33	6
srivastava	-2	32
srivastava $	-2	32
sstl	-2	166
st	51	-50
stabilise	-78	-122
stabilise after	-75	-116
stability	-50	-26
stable	-34	-36
staff	15	114
stage	-16	-21
stake	-32	-67
stake $	-54	-36
stake for	-53	-47
stake in	-41	58
stake sale	125	17
stake shakes	-26	-24
stake to	-14	-58
stand	-41	-27
stand on	-22	-16
standalone	56	136
standard	39	-4
standard chartered	61	20
stanley	-44	-36
star	0	-24
star picks	21	3
start	34	-4
start $	82	11
starting	18	-11
starts	18	147
startup	-47	-28
state	-108	-167
state bank	-23	-15
state owned	-28	-21
state run	-72	-73
status	-84	-49
status $	-12	-12
status quo	-7	2
status to	-55	-31
stay	-110	-34
stay away	-4	48
stay in	-29	-27
stay invested	-69	-70
stays	92	25
steadies	-136	-104
steady	-278	-276
steady $	-10	-10
steady ,	-124	-94
steady ;	-63	-80
steady above	-31	-31
steady ahead	-71	-49
steady as	-57	-96
steady at	-69	-113
steady below	6	77
steady in	-69	-72
steady on	-129	-157
steam	48	64
steam ,	12	56
steam left	38	8
steel	-35	38
steel $	-33	-31
steel ,	41	26
steel :	-23	61
steel and	34	3
steel prices	-39	-58
steel production	15	34
steel q1	18	22
steel q4	12	1
steep	97	13
steep valuations	8	24
stellar	23	5
stellar debut	18	7
step	47	-1
steps	40	-51
steps down	-63	-112
steps up	-58	-42
sterling	-36	5
sterling hits	20	8
sterling near	8	19
sterlite	59	67
sterlite :	51	81
still	226	84
still wary	60	57
stimulus	1	-20
stimulus $	15	7
stk	40	14
stk up	17	6
stock	114	151
stock $	-60	-36
stock :	31	15
stock brokers	51	150
stock dips	-7	7
stock down	-52	111
stock ends	11	50
stock exchange	-57	-19
stock falls	0	23
stock gains	19	-3
stock jumps	23	5
stock market	-98	-24
stock markets	-46	-86
stock may	47	-8
stock picks	47	6
stock plummets	1	6
stock rallies	21	4
stock slumps	-2	10
stock specific	-95	-62
stock split	-27	-30
stock surges	37	9
stock tanks	3	17
stock to	13	30
stock up	167	10
stockists	15	25
stockists buying	8	1
stockists selling	7	23
stockpiles	-9	4
stockpiles report	-9	4
stocks	141	160
stocks $	37	-34
stocks ,	42	121
stocks :	59	-44
stocks ;	-20	44
stocks ?	-44	-47
stocks a	29	1
stocks are	41	128
stocks as	-79	27
stocks attract	41	10
stocks can	36	14
stocks close	-30	-55
stocks could	-43	-45
stocks derail	6	38
stocks down	12	41
stocks drag	6	25
stocks fall	-7	122
stocks flat	-71	-117
stocks for	11	-40
stocks from	-1	-10
stocks gain	26	7
stocks have	-31	-24
stocks hold	55	-44
stocks in	-56	27
stocks jump	40	14
stocks lead	42	6
stocks like	15	69
stocks likely	-1	19
stocks look	52	-14
stocks lower	-27	49
stocks may	10	56
stocks mixed	-76	-112
stocks not	-29	6
stocks of	-71	15
stocks on	126	-1
stocks open	-12	6
stocks plunge	-2	13
stocks rally	207	26
stocks rebound	40	-1
stocks recover	-50	-44
stocks rise	122	27
stocks see	54	19
stocks should	26	-13
stocks slip	0	28
stocks soar	55	-43
stocks surge	33	13
stocks that	-131	-58
stocks to	81	-60
stocks under	2	13
stocks up	58	24
stocks will	-55	-27
stop	155	82
stop loss	9	64
stops	90	27
stories	40	-2
story	-58	-63
story ,	20	-9
straight	61	-2
strategic	-64	-51
strategies	100	80
strategies to	106	88
strategist	91	15
strategist $	91	15
strategy	25	-2
streak	-91	-31
street	50	-89
street $	2	-35
street :	53	22
street debut	-9	-10
street ends	-28	-18
street estimates	29	18
street is	11	3
street week	-43	-30
street with	21	10
strength	-59	-13
strengthen	38	-2
strengthen on	37	1
strengthens	139	45
strengthens on	36	6
stress	-6	-57
stretched	-33	-41
stretched :	4	-14
strides	33	20
strike	46	36
strong	3	-55
strong ;	-51	-30
strong demand	32	0
strong growth	4	9
strong momentum	25	15
strong support	-14	-19
strong volume	-100	-66
stronger	12	41
structures	99	39
struggling	12	14
stt	-7	-5
stuck	-8	-35
study	-37	-23
study $	-37	-23
subdued	46	64
subdued demand	-1	33
subex	68	14
submits	-12	-16
subramaniam	29	99
subramaniam $	53	136
subramanium	16	18
subramanium $	16	18
subrata	-18	-9
subrata roy	-18	-9
subscribe	55	1
subscribe to	77	25
subscribed	115	-48
subscribed 0	-75	-70
subscription	74	-6
subsidiary	-91	-30
subsidiary in	8	70
subsidy	-44	-13
subsidy sharing	-48	-38
success	21	-7
succession	11	-4
succession plan	11	-4
sudhir	-51	-62
sudip	21	-36
sudip bandyopadhyay	67	-8
suffer	-28	-37
sugar	47	122
sugar exports	29	78
sugar futures	-15	-7
sugar stocks	38	51
sugars	-9	8
suggest	-32	-23
suggest to	-32	-23
suisse	-1	26
sumi	54	23
sun	-74	-105
sun pharma	20	-36
sun tv	-2	6
sundaram	5	34
sunil	-29	-40
supplies	-11	107
supplies $	-20	73
supply	-4	144
supply $	-34	30
supply ,	-1	13
supply chain	46	-29
supply concerns	6	40
supply crunch	66	-2
supply of	-1	59
support	-250	-127
support $	-54	-33
support at	57	15
support for	-22	61
support level	-94	-50
support seen	-62	-37
supports	-51	-32
supreme	13	37
supreme court	11	42
surge	181	44
surge as	50	19
surge in	18	4
surge on	45	-3
surges	205	22
surges $	34	11
surges 0	127	6
surges after	18	2
surges as	81	27
surges on	175	53
surges over	71	-15
surging	16	91
suri	58	54
suri $	58	54
surprise	118	101
surprise $	8	1
surprised	-21	-30
surprises	-34	-27
survey	-103	-58
survey :	-76	-48
surya	-3	49
surya roshni	-13	-31
sustain	-49	1
sustain :	101	122
sustainable	88	83
sustained	11	13
suuti	3	-12
suzlon	25	117
suzuki	-29	26
sweet	81	115
swing	-65	-78
sx	-53	-47
symantec	-6	-8
symantec appoints	-6	-8
syndicate	-22	2
syndicate bank	-22	2
syngene	-52	-29
syngene international	-40	-22
synthetics	-8	-39
synthetics q3	16	-2
system	-49	-48
system $	-37	-36
system for	-10	-11
systems	80	9
t	126	63
t ,	31	-5
t :	-69	-48
t at	58	54
t bill	47	-29
t d	20	4
taher	10	-10
taher badshah	10	-10
taiwan	50	21
taiwan stocks	54	25
tajgvk	19	6
tajgvk hotels	19	6
take	-42	37
take a	-37	54
take over	-15	-12
take to	-68	-65
takeaways	-79	-73
takeaways from	-70	-65
taken	76	8
takeover	16	61
takeover snub	8	59
takes	-171	-191
takes a	-26	-36
takes charge	-10	-11
takes over	-94	-91
taking	-113	-78
taking $	16	44
talent	29	107
talk	39	-24
talks	25	-30
talks $	59	-3
tandon	77	25
tandon $	77	25
tank	-19	27
tank over	-3	8
tanks	-6	75
tanks 0	-2	27
tap	-7	-7
taper	-69	-45
target	46	48
target in	-8	-11
target of	139	36
target price	-49	69
target to	-36	-45
targets	36	12
tariff	18	11
tata	61	63
tata communications	-19	-28
tata group	14	84
tata motors	68	8
tata power	-21	-16
tata steel	-18	29
tax	-151	77
tax free	-49	-81
tcs	70	46
tcs ,	47	-6
tcs q4	-18	-22
tea	57	66
tech	-16	-125
tech ,	-4	-17
tech mahindra	31	-11
techm	4	68
technical	21	-22
technical advisory	-33	-25
technical analyst	-25	-21
techno	16	8
techno electric	16	8
technofab	-24	-17
technofab engg	-24	-17
technologies	84	-49
technologies india	-36	-56
technology	-55	29
technology stocks	-14	58
telcos	4	40
telecom	128	242
telecom ,	91	72
telecom shares	8	3
telecom stocks	67	12
tell	-8	11
temporary	-11	63
ten	-64	-26
ten key	-11	-18
ten stocks	-29	22
ten year	-32	-34
tender	-48	-53
tension	-77	-25
tensions	12	-41
tensions $	12	-41
tentative	77	-74
term	147	26
term $	102	58
term ,	-14	18
term :	-63	38
term ;	8	-7
term bet	28	-18
term buy	9	1
term gains	6	4
term investors	9	-58
term outlook	-17	-27
term perspective	31	10
term view	-13	-20
terminal	-29	28
terms	5	-10
terms of	5	-17
territory	87	89
tesco	1	13
test	-131	-114
test 0	-86	-65
tests	-35	-42
tests 0	-35	-42
texmaco	60	11
texmaco ,	34	-3
texmaco rail	6	15
textile	26	48
textile ,	102	17
textile space	-127	-70
textiles	-63	-9
thacker	25	20
thacker $	3	13
thakkar	12	10
thakkar $	32	28
than	-62	87
than 0	-48	-5
than expected	-30	5
that	-165	-164
that are	3	22
that can	-211	-149
that will	3	30
the	-39	10
the 0	49	16
the banking	-88	32
the best	53	-20
the board	-24	-25
the budget	24	43
the cards	14	-19
the company	-30	3
the government	-38	-30
the indian	-4	12
the it	63	34
the key	-45	-118
the long	-23	35
the market	-17	0
the markets	0	-16
the moment	12	50
the most	107	55
the near	-78	-12
the negatives	-77	42
the new	-55	-49
the next	13	29
the nifty	-13	-34
the rally	-75	-50
the range	-34	-42
the real	18	-12
the rupee	30	80
the short	-33	-21
the stock	-10	58
the street	53	22
the two	17	1
the us	-54	-68
the worst	-24	-14
their	-55	-93
their 0	10	-40
them	-93	-93
then	10	26
there	74	215
there is	63	128
thermax	-18	-7
these	-61	-61
these levels	-50	-38
they	-107	12
thin	-20	-49
thin trade	-47	-66
thing	-48	-38
things	-79	-62
things to	-79	-62
third	-26	17
third quarter	1	14
this	66	-25
this fiscal	129	-24
this juncture	9	27
this point	-5	-9
this season	41	10
this week	-64	-43
this year	-8	41
thomas	20	-11
thomas cook	36	3
threat	143	-20
threatens	2	7
three	-25	-30
three fold	16	11
three months	53	13
three reasons	-73	-13
through	58	-45
through bond	88	34
through qip	64	24
through the	-42	-50
thursday	-36	-19
thursday $	-33	-28
thursday ,	-11	11
tie	-95	-52
tie up	-95	-52
tight	-17	25
tight movements	-29	-42
tight supply	20	2
tightens	-24	-1
tiles	-11	4
till	-110	-31
time	136	68
time :	-86	-18
time closing	62	-1
time high	-6	-26
time highs	7	47
time to	99	71
timeline	-23	-24
times	45	-52
times $	171	51
times ahead	12	-12
times on	-143	-83
tin	7	25
tipped	-19	-21
tipped to	-19	-21
tirthankar	20	56
tirthankar patnaik	20	56
titagarh	21	60
titagarh wagons	19	53
titan	13	27
titan :	70	32
to	-120	-117
to $	-49	37
to 0	103	91
to a	-7	36
to affect	-129	-162
to allow	60	15
to an	-33	-33
to appoint	-26	-26
to approach	-40	-29
to april	5	35
to attract	79	61
to auction	-24	-21
to avoid	-59	-32
to be	62	19
to become	-27	-36
to benefit	116	35
to bet	30	-10
to better	25	1
to board	-4	-7
to boost	-4	18
to bring	-41	-35
to brokers	-7	-6
to buy	-181	-106
to check	-7	-5
to come	87	28
to comply	-27	-18
to consider	-19	-19
to consolidate	-61	-68
to continue	-21	19
to create	-1	-8
to cross	20	92
to curb	5	17
to current	-14	-19
to decide	-37	-39
to delist	25	25
to do	34	31
to drive	51	11
to dubai	-23	-15
to ecb	38	74
to economy	-78	-71
to end	-31	-10
to enter	86	34
to exit	49	111
to expand	-129	-70
to expect	72	13
to face	-77	-28
to fall	-27	9
to find	-57	-50
to fmc	-12	-16
to foreign	-42	-23
to fresh	42	16
to fund	-65	-77
to gain	119	49
to get	-11	60
to give	33	-5
to go	90	57
to government	-17	-19
to grow	70	122
to happen	-57	3
to head	123	23
to help	-20	-68
to hike	-37	-21
to hire	-21	-18
to hit	-51	-120
to hive	7	3
to hold	63	74
to holiday	-26	-32
to hurt	9	31
to impact	12	88
to implement	-16	-29
to improve	-34	-22
to increase	-21	-3
to india	60	-16
to infra	-21	-20
to invest	40	49
to investors	118	4
to issue	-27	-22
to join	15	-2
to keep	-58	-2
to key	-4	47
to know	-47	-30
to launch	-51	-80
to lead	-30	44
to levels	49	70
to lift	5	16
to list	-64	-42
to long	23	-3
to lower	13	-137
to lowest	17	39
to make	-139	-120
to manage	-19	-18
to market	-23	-26
to markets	-17	-15
to match	-57	-48
to meet	47	16
to move	-19	-54
to near	11	8
to new	89	144
to offer	-83	-58
to open	-163	-124
to outperform	23	8
to partly	-29	-25
to pay	1	-44
to perform	64	21
to pick	25	34
to power	-45	-53
to promoters	-12	-15
to push	52	18
to raise	-66	-122
to rally	20	26
to re	-35	-42
to reduce	-30	-19
to remain	-11	65
to replace	-7	-7
to reply	-14	-12
to restricted	-31	-62
to resume	2	-16
to review	-27	-16
to revive	-103	-63
to rise	38	-26
to rs	143	165
to say	-51	-47
to sebi	-31	-19
to see	45	-2
to sell	-140	-41
to set	-139	-102
to shift	13	50
to show	73	25
to slip	5	34
to start	-12	52
to stay	-79	-54
to stock	-33	-37
to strike	40	18
to surge	50	8
to take	83	29
to tap	-7	-7
to tata	-54	-40
to test	-32	-30
to the	47	16
to touch	-20	-16
to trade	-107	-86
to two	13	27
to wait	-116	-83
to watch	11	-26
to weigh	44	29
to witness	-20	-4
to woo	-27	-19
tobacco	-13	-8
today	-6	-95
today $	58	-12
today :	-27	25
today ;	99	49
tokyo	0	-54
tokyo stocks	-51	-51
toll	-8	97
toll on	-12	94
tomorrow	-83	-74
tomorrow $	-60	-55
tonne	51	-1
tonnes	-123	10
tonnes of	-77	-77
too	-205	-103
too early	-115	-84
too much	-33	-63
took	-35	51
top	-210	-51
top $	57	8
top 0	-27	74
top ;	-19	54
top bet	28	10
top bets	25	7
top brokerages	6	9
top five	-97	-70
top investment	4	-15
top job	-24	-17
top losers	3	34
top management	-52	-29
top picks	71	13
top post	-80	-51
top stocks	-1	-35
top ten	-16	28
top twelve	-14	-23
tops	17	3
tops 0	17	3
torrent	39	55
torrent power	24	55
toubro	21	82
touch	112	111
touch 0	-27	-18
touch new	-22	96
touch rs	89	14
touches	15	3
touches 0	16	3
tough	-97	135
towards	73	12
towards $	-13	17
towards 0	152	34
tower	-7	21
track	79	-35
track for	97	-34
tracker	-19	28
tracker :	-19	28
tracking	-46	76
tracking global	4	10
traction	72	-10
traction :	91	23
trade	-106	-108
trade $	-61	-92
trade ;	4	11
trade as	-14	-2
trade in	-67	-70
trade lower	-1	21
trade on	-67	-52
trade segment	-13	-23
trade zone	-4	20
traded	-78	-85
traders	-148	-74
trades	-172	-148
trades $	-8	-16
trades at	7	79
trades near	-33	-12
trading	-150	-81
trading $	-29	21
trading ,	-20	-22
trading :	-11	-2
trading after	-4	24
trading at	-51	-39
trading bets	-24	9
trading ideas	-38	-36
trading in	29	-74
trading on	-41	-27
trading with	43	5
transaction	-7	-6
transfer	-26	-40
transport	-63	11
transport finance	-63	11
transportation	14	15
tread	-5	110
tread cautiously	1	78
treads	17	59
treads water	17	59
trebles	41	13
tremendous	96	31
tremendous value	96	31
trend	149	168
trend $	53	7
trend ,	9	28
trend in	1	10
trends	73	20
trends $	73	20
tribhovandas	-20	-11
tribhovandas bhimji	-20	-11
tribunal	-38	-29
trigger	18	-68
trigger 0	18	8
trigger a	46	17
trigger limit	-2	12
trigger more	-61	-47
triggered	-14	-7
triggers	12	-14
trillion	39	74
trim	-14	-20
trims	3	107
trims initial	13	125
truncated	-26	-32
truncated week	-26	-32
trying	-46	15
trying to	-46	15
ttk	6	12
ttk prestige	6	12
tube	-26	-39
tube investments	-26	-39
tuesday	-37	-49
tuesday ,	-17	-20
tulip	-12	38
tulip telecom	-12	38
tumble	18	101
tumble on	5	14
tumbles	2	62
tumbles $	7	47
turbulence	-17	-20
turmeric	148	52
turmeric futures	5	-7
turmeric prices	16	5
turmeric rise	12	2
turmoil	154	90
turn	45	78
turn attractive	-49	-33
turn positive	19	3
turnaround	16	15
turnaround in	-40	-54
turned	-25	13
turnover	159	102
turnover $	62	21
turnover dips	-2	12
turnover drops	-5	12
turnover jumps	42	12
turns	21	163
turns choppy	25	67
tv18	15	2
tv18 broadcast	-5	-7
tvs	11	5
tvs ,	11	3
tvs motors	4	7
twelve	-14	-23
twelve stocks	-14	-23
twitter	3	14
twitter shares	6	12
two	-8	10
two days	46	-1
two fold	47	19
two month	-32	-45
two quarters	2	57
two wheeler	5	21
two years	8	1
tyre	87	40
tyre stocks	18	-2
tyres	11	-1
u	44	14
u k	-9	-11
u.s.	2	43
uae	19	5
ubs	-19	-17
uco	28	5
uco bank	28	5
udasi	-62	-56
ujala	126	59
uk	-15	65
uk ftse	-19	65
uk sinha	-15	-20
ukraine	25	-49
ukraine concerns	-1	61
ukraine election	4	13
ukraine tensions	-12	-106
ultratech	-26	0
ultratech cement	-44	-28
uncertain	-10	-4
uncertainties	-65	74
uncertainty	11	31
uncertainty $	9	22
unchanged	-53	-68
unchanged $	-10	8
under	-88	90
under $	4	34
under pressure	23	89
underweight	11	86
underweight on	11	86
uniform	-9	-11
unilever	-33	-33
uninor	85	8
uninor posts	126	35
union	-5	-13
union bank	44	27
unique	-7	-31
unit	55	27
unit $	25	12
unitech	-15	-31
united	-21	38
united bank	-22	-27
united breweries	-13	-13
united spirits	22	92
universal	19	36
unlikely	-47	29
unlikely :	20	-64
unlikely to	-74	54
unsure	-48	-27
until	-58	-31
unveil	-51	-36
unveils	-9	-11
unveils uniform	-9	-11
up	151	-18
up $	141	60
up ,	32	53
up 0	175	-7
up :	30	-25
up ;	0	15
up after	123	-5
up as	25	9
up at	41	68
up by	100	-13
up currency	-29	-47
up european	11	5
up for	-50	-33
up in	52	-1
up nearly	18	-11
up on	86	140
up over	50	-4
up post	34	12
up rs	-41	-30
up shop	-58	-36
up target	31	14
up to	-260	-193
upbeat	39	8
upcoming	13	-6
update	-9	-6
update $	-8	-2
upgrade	-110	-58
upgrade $	-47	-29
upl	7	1
upmove	34	7
upmove in	35	9
upper	111	-27
upper circuit	93	-21
upper limit	21	-4
upside	33	22
upside :	25	8
upside in	29	-5
upside is	-103	-77
upsides	144	45
uptick	-54	-46
uptick in	-54	-46
upto	-8	-5
upto 0	-59	-23
uptrend	47	0
ur	-2	23
ur bhat	-2	23
us	33	76
us bond	2	17
us crude	8	25
us data	11	-18
us dollar	-67	-18
us economy	7	-1
us fed	-53	-42
us federal	15	-7
us jobs	-37	15
us payrolls	-2	37
us rate	38	-28
us sales	8	6
us stockpiles	-9	4
us stocks	41	46
us supply	-26	-27
usd	-139	-29
usd $	-36	54
use	30	-30
usfda	62	-13
usha	16	41
usha martin	16	41
uti	-8	16
uti amc	11	40
uti mutual	-73	-52
utilities	1	14
v	-24	-36
v guard	7	-2
vacant	-33	-34
valuation	63	72
valuation $	22	53
valuations	59	90
valuations $	-34	-30
valuations :	59	42
valuations in	-12	6
value	-3	-45
value $	45	17
value in	65	2
value pick	14	3
valued	0	-6
valued at	-39	-37
varun	-9	-12
varun shipping	-9	-12
vedanta	-68	-27
vedanta appoints	-9	-12
vendor	27	-20
venkatesan	-27	-45
ventures	-26	-20
venu	-9	-7
venu nair	-9	-7
venus	14	5
venus remedies	14	5
version	-6	-11
versus	5	61
very	37	118
very bullish	33	14
via	43	-63
via bonds	-50	-28
via ipo	78	38
via qip	37	8
via tax	-32	-18
vice	-15	-15
vice president	-11	-12
videocon	-99	5
videocon d2h	-61	-47
videocon industries	9	9
view	-36	-62
view :	-9	-5
view on	-60	-56
views	-191	-201
views on	-109	-148
vigil	-13	-21
vijai	14	-41
vijai mantri	14	-41
vijay	-7	-4
vijay bhambwani	4	8
vijaya	-1	13
vijaya bank	-1	13
vikas	69	16
vikas khemani	69	16
vilas	-16	-10
vilas bank	-28	-13
vinay	24	14
vinay khattar	24	14
vineet	10	2
vineet bhatnagar	17	-4
vinith	29	-39
vinith jain	29	-39
vip	41	80
visa	-5	-7
visaria	114	47
visaria $	110	45
vishal	-39	-49
vishal kshatriya	-14	-18
vishal sikka	-19	-29
visibility	8	4
visible	-6	-40
visible :	11	-12
vix	34	95
volatile	-71	-112
volatility	-98	10
volkswagen	37	28
volkswagen emissions	-2	14
volkswagen shares	-1	8
voltas	112	43
voltas :	3	23
volume	-56	-1
volume growth	-65	3
volumes	86	101
volumes $	32	22
volumes ,	2	9
vote	117	59
votes	-48	-51
votes $	-34	-31
voting	-37	-29
vp	-35	-38
vs	-128	15
vs dollar	3	13
vs euro	-19	-18
vs us	30	-4
vulnerable	-34	34
vulnerable to	13	58
vysya	39	17
vysya bank	39	17
wabco	33	7
wagle	39	105
wagle $	70	139
wagle ,	-66	-62
wagon	14	39
wagons	19	53
wait	-163	-118
wait and	-36	-48
wait for	-113	-86
wait till	-31	17
waiting	-79	-56
waiting to	-38	-30
wake	-40	56
wake of	29	104
wall	-115	-128
wall st	-46	-60
wall street	-89	-85
want	-49	-41
want to	-16	4
wants	-22	-33
warehouses	-64	-46
warning	-26	-35
warning $	4	8
warns	88	-38
warrants	-53	-68
warrants to	-12	-15
warren	10	35
warren buffett	10	35
wars	-35	-51
wary	99	110
wary $	60	57
wary of	34	45
watch	-64	-126
watch $	-41	-29
watch :	28	36
watch for	-142	-110
watch out	38	-26
watched	-14	2
watched $	-13	5
water	-35	17
wave	89	24
way	-69	-73
way to	-37	-37
we	9	-29
weak	32	138
weak :	-1	27
weak data	7	21
weak december	4	9
weak demand	-53	-41
weak earnings	56	20
weak german	0	25
weak global	1	21
weak in	3	7
weak market	65	-19
weak on	-6	73
weak q2	3	7
weak results	-2	49
weak us	-37	-55
weaken	-3	23
weaken on	1	7
weakens	20	49
weakens in	5	18
weaker	170	136
weakness	38	89
weakness :	-1	17
wealth	27	39
wealth $	-39	-37
wealth creating	44	14
wealth creators	37	4
wealth management	-44	-7
wealthy	4	60
wealthy investors	4	60
week	27	13
week $	-113	-98
week :	-72	-80
week ;	7	23
week ahead	-64	-57
week high	105	26
week low	33	94
week lows	44	-19
weekend	-53	-70
weekly	157	73
weekly drop	1	8
weekly loss	90	-21
weeks	-19	-43
weeks $	32	8
weeks :	-30	-24
weigh	39	-87
weigh $	26	23
weigh on	11	-76
weighed	47	-14
weighing	10	39
weighing on	10	39
weighs	-55	14
weighs $	-40	-60
weight	25	15
weight in	56	38
well	206	0
well :	106	46
well for	56	17
well in	66	12
welspun	9	-2
wgc	57	-3
wgc $	57	-3
whammy	34	80
what	21	19
what experts	106	64
what making	54	20
what should	4	21
what the	-21	-25
what to	67	6
wheat	12	5
wheat prices	22	6
wheeler	5	21
where	51	-2
which	-94	-84
whirlpool	84	17
who	-103	-102
whole	-31	-14
whole time	-45	-49
why	-32	-72
why investors	140	84
why it	-38	3
why markets	-54	-41
why rupee	-70	-68
why you	40	7
wide	31	5
widens	29	137
widens $	3	9
widens to	15	47
will	-103	-142
will be	-63	-45
will benefit	-11	-13
will continue	72	80
will go	-14	-28
will hit	23	-58
will lead	-33	-26
will not	-86	-114
will rise	-33	-49
will see	-20	88
will start	-19	-25
will the	-100	-35
will turn	38	9
win	41	1
win ,	17	7
wind	-34	85
winning	-69	-28
winning streak	-75	-28
wins	8	97
wins $	11	65
winter	12	97
winter session	-1	-11
wipro	-48	184
wipro ,	-5	163
wipro q4	30	4
wipro slips	5	12
wipro top	7	3
with	-134	-186
with 0	42	-38
with a	129	90
with big	28	-2
with domestic	-98	-85
with estimates	-7	-9
with financial	-6	-4
with ftil	-9	-9
with high	-122	-77
with infosys	19	80
with new	57	53
with pfizer	54	108
with sebi	-105	-93
with stop	49	17
with target	69	115
withdraws	-66	-98
withdraws ipo	-46	-60
within	-89	-67
within 0	-47	-39
witness	-20	-4
wobbles	-28	-15
wobbles on	-28	-15
wockhardt	-37	23
wockhardt stock	1	6
woes	-30	79
woes $	-18	8
woman	-30	-28
women	-23	-19
women directors	-23	-19
won	-32	0
won firmer	-4	20
won leads	39	17
won't	-25	-79
wonderla	-34	-33
wonderla holidays	-34	-33
woo	-27	-19
working	-44	67
working capital	-17	88
world	51	85
world bank	-30	-25
world markets	47	63
world stocks	78	19
worries	60	-8
worries $	15	-18
worries hit	-3	45
worries over	1	6
worry	-7	89
worry $	11	93
worst	150	60
worth	54	40
worth a	-29	-23
worth of	62	19
worth rs	-89	15
would	64	66
would be	13	5
would not	18	97
wrap	-30	-29
wrap for	-30	-29
y	32	-15
y o	32	-15
year	78	74
year $	48	53
year :	40	18
year bond	96	-55
year bonds	18	105
year end	-74	-55
year for	-51	26
year high	34	2
year low	4	109
year lows	-5	36
year maturity	27	5
year on	51	-1
years	174	74
years $	93	58
years ,	-14	-18
years :	111	49
years on	-3	16
yellen	75	18
yellow	-50	13
yellow metal	-50	13
yen	97	113
yen $	15	60
yen ,	55	65
yes	6	47
yes bank	5	39
yet	-112	-133
yet to	-85	-89
yevtushenkov	0	7
yevtushenkov house	0	7
yield	156	59
yield off	-11	18
yields	-53	8
yields $	34	12
yields edge	25	112
yields fall	15	34
yields steady	-32	-52
york	4	23
york life	-25	-19
you	-40	33
you bet	-58	-44
you should	39	21
young	25	9
your	-3	-35
your portfolio	64	9
yoy	1	13
yoy $	7	9
yr	113	77
yr bond	4	42
yuan	-68	-97
yuan falls	15	38
yuan flat	-71	-108
yuan rises	82	24
yuan slips	24	52
yuan trading	-50	-25
zaveri	-20	-11
zealand	48	71
zealand dollars	49	73
zee	23	5
zee entertainment	8	0
zew	5	20
zinc	51	29
zinc futures	-3	10
zone	-40	95
zone ,	0	30
zone due	-26	-32
zones	-58	-34
zooms	114	35
zooms 0	38	3
"""
