"""The assistant under a mixed load for a long time: does it grow, and is everybody answered?"""
