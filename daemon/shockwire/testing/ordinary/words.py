"""What the papers write on an ordinary day, in our own wording: templates, and who fills them.

everyday   nothing that any theme wants, most of a day's items
themed     what the themes are about, as it is written every day: moves within the usual, spending that
was told before, ranks that hardly change, models nobody waited for, controls that are considered
retold     a figure that is old, told once more: novelty's business
"""

from __future__ import annotations

PUBLISHERS = (
    "Reuters", "CNBC", "The Register", "TechCrunch", "Data Center Dynamics", "Yahoo Finance", "Benzinga",
    "Seeking Alpha", "Hacker News", "The Verge", "South China Morning Post", "Market Chatter", "Chip Letter",
    "Server Room Weekly", "Trader's Notebook",
)  # fmt: skip

COMPANIES = (
    "Nvidia", "Broadcom", "AMD", "Micron", "TSMC", "ASML", "Arm Holdings", "Marvell", "Intel", "Qualcomm",
    "Applied Materials", "Lam Research", "KLA", "Dell", "Super Micro", "Arista", "Cisco", "Vertiv", "Oracle",
    "Microsoft", "Alphabet", "Amazon", "Meta", "Apple", "Tesla", "CoreWeave", "Constellation Energy",
    "Vistra", "GE Vernova", "Eaton Corporation", "Quanta Services", "Seagate", "Western Digital", "Alibaba",
    "Baidu",
)  # fmt: skip

LABS = (
    "OpenAI", "Anthropic", "Mistral AI", "xAI", "Cohere", "Alibaba", "DeepSeek", "Moonshot AI", "Zhipu",
)  # fmt: skip
MODELS = (
    "GPT-5 mini",
    "Claude Haiku 5",
    "Mistral Small 4",
    "Grok 4 Fast",
    "Qwen4-7B",
    "GLM-5-Air",
    "Kimi K3",
)

EVERYDAY = (
    "{company} names a new head of operations in Europe",
    "{company} opens a research office with two hundred people",
    "What analysts want to hear from {company} next week",
    "{company} settles an old dispute over patents",
    "Five questions for the finance chief of {company}",
    "{company} to speak at an investor conference in March",
    "{company} board approves a quarterly dividend",
    "How {company} trains its apprentices",
    "{company} updates its supplier code of conduct",
    "A former engineer of {company} starts a company for garden tools",
    "Broker lifts its price target for {company} to {price} dollars",
    "Broker trims its price target for {company} to {price} dollars",
    "{company} recalls a batch of power adapters",
    "City council debates a warehouse of {company}",
    "The long road of {company}: a look back at twenty years",
    "Readers ask: is it too late to buy {company}?",
    "Storm closes two airports, trains run late",
    "Local bakery wins a prize for its rye bread",
    "Central bank keeps its rate where it was",
    "Oil edges lower as stocks build",
    "Football club signs a goalkeeper from the second league",
    "New phone has a better camera and the same battery",
    "Review: a quiet keyboard for loud offices",
    "Opinion: what we get wrong about working from home",
    "Regulator fines a telecom over its hotline",
)
THEMED = (
    "{company} shares {small_move} in a mixed session",
    "{company} stock {small_move} ahead of earnings",
    "Chip stocks {small_move} as yields rise",
    "Nasdaq {small_move}, investors wait for inflation data",
    "{company} beats estimates, shares {small_move} after hours",
    "{company} keeps its capital spending plan of ${billions} billion for AI data centers",
    "{company} says AI spending of ${billions} billion is on track",
    "{company} signs a ${small_billions} billion cloud contract over five years",
    "{lab} releases {model}, a smaller language model",
    "{lab} updates {model} with longer context",
    "{lab} is in talks about a new funding round",
    "ChatGPT stays the No. 1 free app on Apple's App Store",
    "A photo editor enters the top 10 of the App Store's free chart at No. {rank}",
    "US officials are considering further limits on AI chips for China, people familiar say",
    "Lawmakers ask the Commerce Department about chip export licenses",
    "China criticises US export controls on chips again",
    "{company} warns that export rules could weigh on sales to China",
    "{company} expands its GPU cluster to {gpus} H100s",
    "Power demand of data centers to grow, utility {company} says",
)
RETOLD = (
    "How DeepSeek trained its V3 model for $5.6 million, explained",
    "Looking back at the day Nvidia lost 17 percent",
    "DeepSeek, whose app once topped the App Store, is quiet about its plans",
    "What the export controls of 2022 did to chip makers",
    "The $500 billion Stargate plan, one month on",
)
SMALL_MOVES = (
    "slip 0.6%", "fall 1.2%", "ease 0.3%", "drop 2.1%", "rise 0.8%", "gain 1.5%", "climb 2.3%",
    "are little changed",
)  # fmt: skip
