"""English verb forms: those that phrasing knows, and the everyday rest that quick notes are written with.

Here a form only has to be told as a verb's behind its subject; in phrasing it has to be told from a noun as well, so
that its list is shorter.
"""

from __future__ import annotations

from letterkit.languages.en.phrasing import _verbs as known
from letterkit.languages.en.phrasing._verbs import ALWAYS_VERBS, past, third

__all__ = ["ALWAYS_VERBS", "BASES", "BASE_OF", "NOUNISH", "PASTS", "REGULAR_PASTS"]

REGULAR = """
cope grumble
absorb abuse ache act adapt adjust admire admit advertise affect aim alert alternate amend announce annoy apologise
apologize appreciate arm attach attend attract back ban bark base bat batch bathe beg behave belong bill blame blend
bless block boil bolt book boost borrow boss brag brief bruise brush bully bump button calculate calm camp cancel care
carve cater challenge charge chat cheat cheer chew chop clamp clap climb coast code color colour comb comfort command
comment commit commute compete cope concentrate concern confess confide confuse congratulate conquer console construct
cough crave credit cross crush cry cure curl cycle dance dare date deepen defend defer delete delight demand
demonstrate dent deny deprive deserve detail devote digitise digitize dine dip direct disappoint discharge discipline
dislike dismiss dispatch display dispute distribute disturb dive divide dodge dose doze drain dress dribble drown dry
dump dye ease echo educate elect embarrass embrace emphasise emphasize empty encounter encourage endure engage enjoy
enlarge enter entertain equip erase escalate escape escort excite excuse exercise exhaust exist exit experience
explore export express face fade fancy fax fear feature fetch field figure file film filter fire fit flag flash float
flood flow fold fool forward frame frighten fry fuel function fund fuss gather glance glue grab grade grant grate
gravitate graze greet grill grin grind grip groan gross ground group grumble guarantee guard guess hammer hand harass
harvest haul haunt head heal heat hesitate highlight hint hook hop host house hover hug hum hunt hurry ignore imagine
impress inform inject injure insist insult insure intend interest interfere interrupt iron irritate issue itch jog
joke juggle key kick kid kill kiss knit knock label land lather lean leap lease lecture level license lick lift light
link lock lodge loosen lump mail mandate marry match melt mend mess milk mime mind mine mix moan mop motivate mount
mourn multiply murmur nag nail narrow nod nudge number nurse object oblige obtain occur offend offload oil onboard
ooze oppose outline overcome overhaul overload overlook override oversee owe pack package paddle page panic park part
partner pass patch pause peel peer perfect permit persuade pester phrase pin pinch ping pipe pitch pity plate please
plug poach point poke pool pop possess post pound pour practice practise praise pray preach precept press pretend
print prize probe progress project promote prompt proofread propose protect protest prune pump punch puncture punish
purchase quarrel queue quote race rain ramble range rank rant rate rattle react realise realize reassign reassure
rebook rebuke recite reckon recognise recognize recycle redesign redirect redo refer refill reflect refund regard
regret reinforce reject rejoice relate relax relay relieve relocate remark remind render rent repay rephrase rescue
reserve reset reside resign resist respect rest restart restock result retain retire retrain reveal reward risk rival
rob rock rot rotate round rub ruin rule rush sack sail salute sanction satisfy scan scare scatter scold scorch score
scrap scrape scratch scream screen screw scribble scrub seal search season seat separate sequence sever shade shadow
shave shed shelter shelve shift shiver shock shop shout shovel shrug sigh sign signal sip sketch skid slap slash
slaughter slump smash smell smile smoke snap sneeze sniff snore snow soak socialise soften sound spark specialise
specialize spell spin spoil spoon spot spray sprint sprout squash squeak squeal squeeze stack stamp standardize stare
state station steady step stir stitch strap stray stress stretch stroke structure stuff stumble stun submit subtract
succeed suck suit sulk surge surprise surrender surround suspect suspend sympathise tag tame tan tank tap taper target
task tease telephone tempt tend term terminate terrify theme threaten tick tickle tidy tie tighten tilt time tip tire
toast toil top toss total tour tow trace trade trail trap travel tread tremble trial trick trickle trouble tug tumble
tutor twist type undergo undermine undo unfasten unite unload unlock unpack unplug untidy uphold upset utilise utilize
vary vent ventilate veto view violate vote wag wail wander warm wash wave weaken weed weigh welcome wheel whine whip
whirl whisper whistle widen wink wipe wire wobble wrap wreck wrestle wriggle yawn yell zip zoom
""".split()
IRREGULAR = {
    "arise": "arose", "awake": "awoke", "bear": "bore", "bet": "bet", "bid": "bid", "bind": "bound", "bite": "bit",
    "bleed": "bled", "breed": "bred", "broadcast": "broadcast", "burst": "burst", "cast": "cast", "cling": "clung",
    "dig": "dug", "flee": "fled", "fling": "flung", "forbid": "forbade", "forecast": "forecast", "forgive": "forgave",
    "kneel": "knelt", "lay": "laid", "lie": "lay", "light": "lit", "mishear": "misheard", "mislead": "misled",
    "misread": "misread", "oversee": "oversaw", "overcome": "overcame", "overhear": "overheard", "prove": "proved",
    "redo": "redid", "repay": "repaid", "reset": "reset", "retell": "retold", "rid": "rid", "sew": "sewed",
    "shed": "shed", "shoot": "shot", "sing": "sang", "sling": "slung", "slit": "slit", "spin": "spun", "spit": "spat",
    "spring": "sprang", "sting": "stung", "stink": "stank", "swear": "swore", "swing": "swung", "thrust": "thrust",
    "undergo": "underwent", "undo": "undid", "unwind": "unwound", "uphold": "upheld", "upset": "upset", "wake": "woke",
    "weave": "wove", "weep": "wept", "wind": "wound", "withdraw": "withdrew", "withstand": "withstood",
    "babysit": "babysat", "learn": "learnt", "burn": "burnt", "dream": "dreamt", "spill": "spilt",
}  # fmt: skip
_REGULAR = frozenset(base for base in REGULAR if base not in IRREGULAR)
BASES = known.BASES | _REGULAR | frozenset(IRREGULAR)
REGULAR_PASTS = frozenset(past(base) for base in (*known.REGULAR, *_REGULAR))
PASTS = known.PASTS | REGULAR_PASTS | frozenset(IRREGULAR.values())
BASE_OF = known.BASE_OF | {third(base): base for base in (*_REGULAR, *IRREGULAR)}
NOUNISH = known.NOUNISH | frozenset(third(base) for base in (*_REGULAR, *IRREGULAR))
"""Third-person forms that may be plural nouns: verbs only before a determiner or pronoun."""
